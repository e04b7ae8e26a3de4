import { dateInWords } from '#domain/chronology/words.ts';
import { outletsTelling } from '#domain/coverage/told.ts';
import { articleName } from '#domain/dossier/article-name.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { numberedSources } from '#domain/picture/numbered-sources.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Around, Words } from '#ui/Words.tsx';
import { LedList } from './LedList.tsx';

type Props = { look: LookUp; /** In chronological order. */ events: readonly DossierEvent[] };

/** The history to be read on paper: each event with its date in the record and as each article reports it. */
export function HistoryList({ look, events }: Props) {
  const messages = useMessages();
  const { pictures } = messages;
  const { title, lang } = look.dossier;
  const inWords = (date: string) => dateInWords(date, messages.dates, messages.locale);
  const sources = numberedSources(look, events);
  const reported = ({ reported: dates }: DossierEvent) =>
    dates.flatMap(({ article: id, date }) => {
      const article = look.article.get(id);
      return article ? [pictures.reportedBy(articleName(look, article, inWords), inWords(date))] : [];
    });
  return (
    <div className="print-words">
      <h3 lang={lang} dir="auto">
        {title}
      </h3>
      <p>{pictures.counted(events.length, look.dossier.events.length)}</p>
      <ol className="print-events">
        {events.map((event) => (
          <li key={event.id} data-event={event.id}>
            <p>{inWords(event.date)}</p>
            <div>
              <p lang={lang}>
                <bdi className="font-semibold">{event.title}</bdi>
              </p>
              <p lang={lang} dir="auto">
                {event.summary}
              </p>
              <p className="print-soft">
                {[
                  event.reported.length > 0
                    ? messages.events.toldBy(outletsTelling(look, event).map(({ short }) => short))
                    : messages.events.context,
                  ...new Set(reported(event)),
                  ...(event.sources.length > 0
                    ? [pictures.sourceNumbers(event.sources.flatMap((id) => sources.get(id)?.number ?? []))]
                    : []),
                ].join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <LedList
        heading={pictures.sources}
        texts={[...sources.values()].map(({ number, source }) => ({
          lead: String(number),
          text: pictures.source([
            source.title,
            source.publisher,
            ...(source.date ? [inWords(source.date)] : []),
            ...(source.url ? [source.url] : []),
          ]),
        }))}
        lang={lang}
      />
      <p>
        <Around sentence={pictures.madeWith}>
          <Words>{title}</Words>
        </Around>
      </p>
    </div>
  );
}
