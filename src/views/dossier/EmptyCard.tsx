import { STANDINGS } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ShortTimelineKey } from '#views/timeline/TimelineKey.tsx';

/** What stands in the card's place while nothing is chosen: what there is to choose, and the legend in words. */
export function EmptyCard() {
  const messages = useMessages();
  return (
    <>
      <p className="font-semibold">{messages.card.nothing}</p>
      <p className="mt-1 text-soft">{messages.card.nothingHelp}</p>
      <dl className="mt-4 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5">
        {STANDINGS.map((standing) => (
          <div key={standing} className="contents">
            <dt data-standing={standing}>
              <span className="standing-word font-semibold">{messages.standing.word[standing]}</span>
            </dt>
            <dd className="text-soft">{messages.standing.about[standing]}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-6 text-soft">
        <p className="card-heading mb-1">{messages.timeline.key}</p>
        <ShortTimelineKey />
      </div>
    </>
  );
}
