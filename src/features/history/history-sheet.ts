import { dateInWords } from '#domain/chronology/words.ts';
import type { HistoryRow } from '#domain/coverage/history.ts';
import { articleName } from '#domain/dossier/article-name.ts';
import type { Article } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { useHistoryMessages } from '#messages/use-history-messages.ts';

/** What stands between several texts in one cell: each on a line of its own. */
const BETWEEN = '\n';

/**
 * The history as rows of cells, its header first: the event, its date in the record, then for each article how it
 * tells the event, its dates as written and in words, its exact words, and the ids of its claims.
 */
export function historySheet(
  look: LookUp,
  rows: readonly HistoryRow[],
  articles: readonly Article[],
  messages: ReturnType<typeof useHistoryMessages>,
): string[][] {
  const { sheet, told: toldWords } = messages.history;
  const inWords = (date: string): string => dateInWords(date, messages.dates, messages.locale);
  const laneTitles = new Map(look.dossier.lanes.map(({ id, title }) => [id, title]));
  const header = [
    sheet.id,
    sheet.title,
    sheet.lane,
    sheet.recordDate,
    sheet.recordWords,
    sheet.dateNote,
    sheet.authorities,
    ...articles.flatMap((article) => {
      const name = articleName(look, article, inWords);
      return [sheet.told, sheet.date, sheet.dateWords, sheet.inferred, sheet.words, sheet.claims].map(
        (head) => head(name),
      );
    }),
  ];
  const lines = rows.map(({ event, tellings }) => [
    event.id,
    event.title,
    laneTitles.get(event.lane) ?? event.lane,
    event.date,
    inWords(event.date),
    event.dateNote ?? '',
    event.sources
      .flatMap((id) => look.source.get(id) ?? [])
      .map(({ title, publisher }) => `${title}, ${publisher}`)
      .join(BETWEEN),
    ...articles.flatMap((article) => {
      const telling = tellings.find((each) => each.article === article);
      const dates = telling?.dates ?? [];
      return [
        toldWords[telling?.told ?? 'not'],
        dates.map(({ date }) => date).join(BETWEEN),
        dates.map(({ date }) => inWords(date)).join(BETWEEN),
        dates.flatMap(({ inferred }) => inferred ?? []).join(BETWEEN),
        dates.flatMap(({ passages }) => passages.map(({ exact }) => exact)).join(BETWEEN),
        (telling?.claims ?? []).map(({ id }) => id).join(BETWEEN),
      ];
    }),
  ]);
  return [header, ...lines];
}
