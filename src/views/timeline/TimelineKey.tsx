import { useMessages } from '#messages/use-messages.ts';
import { KEY_SAMPLES, type KeyMark } from './key-samples.tsx';
import './timeline-key.css';

/** What says when, what stands beside that, and what else there is to an event. */
const PARTS = {
  dates: ['day', 'within', 'lasting', 'soft', 'open', 'allOf', 'oneOf'],
  beside: ['beside', 'apart'],
  events: ['context', 'warmer', 'cooler', 'chosen', 'related', 'group'],
} satisfies Record<string, KeyMark[]>;

/** What every mark of the timeline means. */
export function TimelineKey() {
  const { timeline } = useMessages();
  return (
    <div className="timeline-keys">
      {(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => (
        <section key={part}>
          <h3 className="card-heading">{timeline.keyParts[part]}</h3>
          <Marks marks={PARTS[part]} label={timeline.keyParts[part]} />
        </section>
      ))}
    </div>
  );
}

/** What the marks mean by which most events are dated. */
export function ShortTimelineKey() {
  const { timeline } = useMessages();
  return <Marks marks={['day', 'within', 'lasting', 'soft', 'open', 'context']} label={timeline.key} />;
}

function Marks({ marks, label }: { marks: readonly KeyMark[]; label: string }) {
  const { timeline } = useMessages();
  return (
    <dl className="timeline-key" aria-label={label}>
      {marks.map((mark) => {
        const sample = KEY_SAMPLES[mark];
        return (
          <div key={mark}>
            <dt>
              <span className={'isContext' in sample ? 'timeline-sample is-context' : 'timeline-sample'}>
                {sample.marks}
              </span>
            </dt>
            <dd>{timeline.marks[mark]}</dd>
          </div>
        );
      })}
    </dl>
  );
}
