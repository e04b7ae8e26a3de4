import { dateInWords } from '#domain/chronology/words.ts';
import { presenceOfEvent } from '#domain/coverage/presence.ts';
import type { RelatedEvent } from '#domain/coverage/related-events.ts';
import type { Article, DossierEvent, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { QuotedPassages } from '#views/article/QuotedPassages.tsx';
import { ClaimLink } from '#views/claim/ClaimLink.tsx';
import { CardSection } from '#views/dossier/CardSection.tsx';
import { Notes } from '#views/dossier/Notes.tsx';
import { SourceList } from '#views/dossier/SourceList.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { PeopleList } from './PeopleList.tsx';
import { RelatedEvents } from './RelatedEvents.tsx';
import { ReportedDate } from './ReportedDate.tsx';

type Props = {
  look: LookUp;
  event: DossierEvent;
  /** The events before and after it in time. */
  before: DossierEvent | null;
  after: DossierEvent | null;
  /** Whether these two are those of a filter, and not of the whole history. */
  isFiltered: boolean;
  related: readonly RelatedEvent[];
  isFound: (article: string, quote: Quote) => boolean;
  onEvent: (event: string) => void;
  onClaim: (claim: string) => void;
  onPassage: (article: string, quote: Quote) => void;
};

/**
 * All there is to one event: its date in the record and as each outlet reports it, apart, with their words; its claims
 * and people; and the events around it, in time and in matter.
 */
export function EventCard(props: Props) {
  const { look, event, before, after, related, isFound, onEvent, onClaim, onPassage } = props;
  const messages = useMessages();
  const { card } = messages;
  const { lang, lanes, articles } = look.dossier;
  const nameOf = useArticleName(look, 'name');
  const claims = event.claims.flatMap((id) => look.claim.get(id) ?? []);
  const people = (event.people ?? []).flatMap((id) => look.person.get(id) ?? []);
  const { relation } = event;
  const speaker = look.article.get(relation?.article ?? '');
  const shortOf = (article: Article | undefined): string =>
    look.outlet.get(article?.outlet ?? '')?.short ?? article?.id ?? '';
  const silenceOf = (article: Article): string => {
    const presence = presenceOfEvent(look, article, event);
    return presence === 'has' ? '' : messages.article.event[presence](shortOf(article));
  };
  const quoted = (article: Article, quotes: readonly Quote[]) => (
    <QuotedPassages
      quotes={quotes}
      outlet={shortOf(article)}
      lang={article.lang ?? lang}
      isFound={(quote) => isFound(article.id, quote)}
      onGo={(quote) => onPassage(article.id, quote)}
    />
  );
  return (
    <>
      <p className="text-sm text-soft">
        {card.event} ·{' '}
        <span lang={lang} dir="auto">
          {lanes.find(({ id }) => id === event.lane)?.title}
        </span>
      </p>
      <h2 lang={lang} dir="auto" className="mt-1 text-lg leading-snug font-semibold text-balance">
        {event.title}
      </h2>
      <p lang={lang} dir="auto" className="mt-1">
        {event.summary}
      </p>

      <CardSection heading={card.record}>
        <p className="font-semibold">{dateInWords(event.date, messages.dates, messages.locale)}</p>
        {event.dateNote && (
          <p lang={lang} dir="auto" className="text-[0.9375rem]">
            {event.dateNote}
          </p>
        )}
        <SourceList ids={event.sources} sources={look.source} />
      </CardSection>

      {event.reported.length === 0 && <p className="mt-3 border-t border-line pt-2">{card.context}</p>}
      {event.reported.length > 0 &&
        articles.map((article) => (
          <ReportedDate
            key={article.id}
            name={nameOf(article.id)}
            lang={lang}
            silence={silenceOf(article)}
            record={event.date}
            reports={event.reported.filter((report) => report.article === article.id)}
          >
            {(quotes) => quoted(article, quotes)}
          </ReportedDate>
        ))}

      {relation && speaker && (
        <CardSection heading={card.relation[relation.direction](shortOf(speaker))}>
          {quoted(speaker, [relation])}
        </CardSection>
      )}

      {claims.length > 0 && (
        <CardSection heading={card.claimsOfEvent(claims.length)}>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLink look={look} claim={claim} onChoose={onClaim} />
              </li>
            ))}
          </ul>
        </CardSection>
      )}

      {people.length > 0 && (
        <CardSection heading={card.people}>
          <PeopleList people={people} lang={lang} />
        </CardSection>
      )}
      <Notes notes={look.notesOnEvent.get(event.id) ?? []} sources={look.source} />

      <RelatedEvents related={related} lang={lang} onChoose={onEvent} />
      <BeforeAndAfter
        before={before}
        after={after}
        isFiltered={props.isFiltered}
        lang={lang}
        onChoose={onEvent}
      />
    </>
  );
}
