import { dateInWords } from '#domain/chronology/words.ts';
import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { AppLink } from '#ui/AppLink.tsx';
import { CornerDownRight } from '#ui/icons.tsx';
import type { LedgerLinks } from './ledger-links.ts';

type Props = { look: LookUp; claim: Claim; links: LedgerLinks };

/** Where an opened row leads: to the articles with its claim chosen, and to the events that it belongs to. */
export function RowDetails({ look, claim, links }: Props) {
  const messages = useLedgerMessages();
  const events = look.eventsOf.get(claim.id) ?? [];
  return (
    <div className="ledger-details">
      <p className="ledger-on-screen">
        <AppLink way={links.toClaim(claim.id)} className="ledger-link">
          {messages.ledger.toArticles}
          <CornerDownRight className="ms-1 inline size-4 align-text-bottom rtl:-scale-x-100" aria-hidden />
        </AppLink>
      </p>
      {events.length > 0 && (
        <>
          <p className="mt-2 text-soft">{messages.ledger.events(events.length)}</p>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <AppLink way={links.toEvent(event.id)} className="ledger-link">
                  <span lang={look.dossier.lang} dir="auto">
                    {event.title}
                  </span>
                </AppLink>{' '}
                <span className="text-soft">{dateInWords(event.date, messages.dates, messages.locale)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
