import { dateInWords } from '#domain/chronology/words.ts';
import { presenceOfEvent } from '#domain/coverage/presence.ts';
import type { Article, DossierEvent, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { QuotedPassages } from '#views/article/QuotedPassages.tsx';
import { ClaimLink } from '#views/claim/ClaimLink.tsx';
import { Notes } from '#views/dossier/Notes.tsx';
import { SourceList } from '#views/dossier/SourceList.tsx';
import { ReportedDate } from './ReportedDate.tsx';

type Props = {
  look: LookUp;
  event: DossierEvent;
  isFound: (article: string, quote: Quote) => boolean;
  onClaim: (claim: string) => void;
  onPassage: (article: string, quote: Quote) => void;
};

/** All there is to one event: its date in the record and as each outlet reports it, apart, with their words. */
export function EventCard({ look, event, isFound, onClaim, onPassage }: Props) {
  const messages = useMessages();
  const { card } = messages;
  const nameOf = useArticleName(look, 'name');
  const claims = event.claims.flatMap((id) => look.claim.get(id) ?? []);
  const people = (event.people ?? []).flatMap((id) => look.person.get(id) ?? []);
  const relation = event.relation;
  const speaker = relation && look.outlet.get(look.article.get(relation.article)?.outlet ?? '');
  const silenceOf = (article: Article): string => {
    const presence = presenceOfEvent(look, article, event);
    const short = look.outlet.get(article.outlet)?.short ?? article.id;
    return presence === 'has' ? '' : messages.article.event[presence](short);
  };
  const lane = look.dossier.lanes.find(({ id }) => id === event.lane);
  return (
    <>
      <p className="text-sm text-soft">
        {card.event} · {lane?.title}
      </p>
      <h2
        lang={look.dossier.lang}
        dir="auto"
        className="mt-1 text-lg leading-snug font-semibold text-balance"
      >
        {event.title}
      </h2>
      <p lang={look.dossier.lang} dir="auto" className="mt-1">
        {event.summary}
      </p>

      <section className="mt-3 border-t border-line pt-2">
        <h3 className="card-heading">{card.record}</h3>
        <p className="font-semibold">{dateInWords(event.date, messages.dates, messages.locale)}</p>
        {event.dateNote && <p className="text-[0.9375rem]">{event.dateNote}</p>}
        <SourceList ids={event.sources} sources={look.source} />
      </section>

      {event.reported.length === 0 && <p className="mt-3 border-t border-line pt-2">{card.context}</p>}
      {event.reported.length > 0 &&
        look.dossier.articles.map((article) => (
          <ReportedDate
            key={article.id}
            name={nameOf(article.id)}
            silence={silenceOf(article)}
            reports={event.reported.filter((report) => report.article === article.id)}
          >
            {(quotes) => (
              <QuotedPassages
                quotes={quotes}
                outlet={look.outlet.get(article.outlet)?.short ?? article.id}
                lang={article.lang ?? look.dossier.lang}
                isFound={(quote) => isFound(article.id, quote)}
                onGo={(quote) => onPassage(article.id, quote)}
              />
            )}
          </ReportedDate>
        ))}

      {relation && (
        <section className="mt-3 border-t border-line pt-2">
          <h3 className="card-heading">{card.relation[relation.direction](speaker?.short ?? '')}</h3>
          <QuotedPassages
            quotes={[relation]}
            outlet={speaker?.short ?? ''}
            lang={look.article.get(relation.article)?.lang ?? look.dossier.lang}
            isFound={(quote) => isFound(relation.article, quote)}
            onGo={(quote) => onPassage(relation.article, quote)}
          />
        </section>
      )}

      {claims.length > 0 && (
        <section className="mt-3 border-t border-line pt-2">
          <h3 className="card-heading">{card.claimsOfEvent(claims.length)}</h3>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLink look={look} claim={claim} onChoose={onClaim} />
              </li>
            ))}
          </ul>
        </section>
      )}

      {people.length > 0 && (
        <section className="mt-3 border-t border-line pt-2">
          <h3 className="card-heading">{card.people}</h3>
          <ul className="text-[0.9375rem]">
            {people.map((person) => (
              <li key={person.id}>
                {person.name}, <span className="text-soft">{person.role}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notes notes={look.notesOnEvent.get(event.id) ?? []} sources={look.source} />
    </>
  );
}
