import { dateInWords } from '#domain/chronology/words.ts';
import { outletsTelling } from '#domain/coverage/told.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useHistoryMessages } from '#messages/use-history-messages.ts';
import { AppLink, type Way } from '#ui/AppLink.tsx';

type Props = { look: LookUp; events: readonly DossierEvent[]; toEvent: (id: string) => Way };

/** The events that a reader of one outlet would not have met, each with its date and who tells it. */
export function MissedEvents({ look, events, toEvent }: Props) {
  const messages = useHistoryMessages();
  const { history } = messages;
  return (
    <section className="missed-events">
      <h3 className="font-semibold">
        {events.length === 0 ? history.missedNone : history.missed(events.length)}
      </h3>
      <ul>
        {events.map((event) => (
          <li key={event.id} data-event={event.id}>
            <AppLink way={toEvent(event.id)} lang={look.dossier.lang} dir="auto" className="row-link">
              {event.title}
            </AppLink>
            <span className="text-sm text-soft">
              {dateInWords(event.date, messages.dates, messages.locale)} ·{' '}
              {messages.events.toldBy(outletsTelling(look, event).map(({ short }) => short))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
