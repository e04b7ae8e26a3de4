import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { foldForSearch, searchWords } from '#domain/text/search.ts';

/**
 * The events in whose words each word of a search stands: in title, summary, lane, date note, or in the words with
 * which an article tells them. Case, accents and the curl of quotation marks do not count. An empty search finds all.
 */
export function eventsFound(look: LookUp, events: readonly DossierEvent[], q: string): DossierEvent[] {
  const words = searchWords(q);
  const laneTitles = new Map(look.dossier.lanes.map(({ id, title }) => [id, title]));
  return events.filter((event) => {
    const text = foldForSearch(
      [
        event.title,
        event.summary,
        event.dateNote ?? '',
        laneTitles.get(event.lane) ?? '',
        ...event.reported.flatMap(({ passages }) => passages.map(({ exact }) => exact)),
      ].join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
}
