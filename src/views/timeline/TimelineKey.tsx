import { useMessages } from '#messages/use-messages.ts';
import './marks.css';

/** The marks as the drawing makes them, by the names that the messages give them. */
const SAMPLES = {
  day: <span className="timeline-dot" />,
  lasting: <span className="timeline-bar" data-start="sharp" data-end="sharp" />,
  within: <span className="timeline-bar" data-within="" data-start="sharp" data-end="sharp" />,
  soft: <span className="timeline-bar" data-start="soft" data-end="soft" />,
  context: <span className="timeline-dot" />,
} as const;

type Mark = keyof typeof SAMPLES;

/** What the marks of the timeline mean. */
export function TimelineKey() {
  const { timeline } = useMessages();
  return (
    <dl className="timeline-key" aria-label={timeline.key}>
      {(Object.keys(SAMPLES) as Mark[]).map((mark) => (
        <div key={mark}>
          <dt>
            <span className={mark === 'context' ? 'timeline-sample is-context' : 'timeline-sample'}>
              {SAMPLES[mark]}
            </span>
          </dt>
          <dd>{timeline.marks[mark]}</dd>
        </div>
      ))}
    </dl>
  );
}
