import { outletsReporting } from '#domain/coverage/told.ts';
import type { Claim, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Words } from '#ui/Words.tsx';
import { useArticleName } from '#views/article/use-article-name.ts';
import { QuotedPassages } from '#views/article/QuotedPassages.tsx';
import { Notes } from '#views/dossier/Notes.tsx';
import { EventLink } from '#views/event/EventLink.tsx';
import { WordingCompared } from '#views/match/WordingCompared.tsx';
import { Attribution } from './Attribution.tsx';
import { Silence } from './Silence.tsx';
import { StandingSign } from './StandingSign.tsx';
import { WhoSaysSo } from './WhoSaysSo.tsx';

type Props = {
  look: LookUp;
  claim: Claim;
  isFound: (article: string, quote: Quote) => boolean;
  onEvent: (event: string) => void;
  onClaim: (claim: string) => void;
  onPassage: (article: string, quote: Quote) => void;
};

/** All there is to one claim: each outlet's words, who says so, how they differ, its events, what the record adds. */
export function ClaimCard({ look, claim, isFound, onEvent, onClaim, onPassage }: Props) {
  const messages = useMessages();
  const nameOf = useArticleName(look, 'name');
  const standing = look.standing.get(claim.id) ?? 'only';
  const shorts = outletsReporting(look, claim).map((outlet) => outlet.short);
  const events = look.eventsOf.get(claim.id) ?? [];
  return (
    <>
      <p className="text-sm">
        <StandingSign standing={standing} outlets={shorts} />
        <span className="text-soft">
          {' · '}
          <Words>{claim.topic}</Words>
        </span>
      </p>
      <h2
        lang={look.dossier.lang}
        dir="auto"
        className="mt-1 text-lg leading-snug font-semibold text-balance"
      >
        {claim.statement}
      </h2>
      <WhoSaysSo look={look} claim={claim} />

      {look.dossier.articles.map((article) => {
        const outlet = look.outlet.get(article.outlet);
        const report = claim.reports.find((each) => each.article === article.id);
        const lang = article.lang ?? look.dossier.lang;
        return (
          <section key={article.id} className="mt-3 border-t border-line pt-2">
            <h3 className="card-heading">{nameOf(article.id)}</h3>
            {report ? (
              <>
                <QuotedPassages
                  quotes={report.passages}
                  outlet={outlet?.short ?? article.id}
                  lang={lang}
                  isFound={(quote) => isFound(article.id, quote)}
                  onGo={(quote) => onPassage(article.id, quote)}
                />
                <Attribution
                  attribution={report.attribution}
                  outlet={outlet?.short ?? article.id}
                  people={look.person}
                  lang={lang}
                />
              </>
            ) : (
              <Silence look={look} claim={claim} article={article} onClaim={onClaim} />
            )}
          </section>
        );
      })}

      {claim.difference && (
        <section className="mt-3 border-t border-line pt-2">
          <h3 className="card-heading">{messages.card.difference}</h3>
          <ul className="flex flex-wrap gap-x-3">
            {claim.difference.aspects.map((aspect) => (
              <li key={aspect} data-standing="differ" className="standing-word font-semibold">
                {messages.aspects[aspect]}
              </li>
            ))}
          </ul>
          <p lang={look.dossier.lang} dir="auto" className="mt-1 text-[0.9375rem]">
            {claim.difference.note}
          </p>
        </section>
      )}

      {/* A component of its own for each claim: which two are compared, and whether it is open, is chosen anew. */}
      <WordingCompared key={claim.id} look={look} claim={claim} />

      {events.length > 0 && (
        <section className="mt-3 border-t border-line pt-2">
          <h3 className="card-heading">
            {events.length === 1 ? messages.card.eventOfClaim : messages.card.eventsOfClaim}
          </h3>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <EventLink event={event} lang={look.dossier.lang} onChoose={onEvent} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notes notes={look.notesOnClaim.get(claim.id) ?? []} sources={look.source} />
    </>
  );
}
