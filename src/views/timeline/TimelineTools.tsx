import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Words } from '#ui/Words.tsx';
import type { TimelinePreset } from './timeline-entry.ts';
import { isSameToTheDay } from './window.ts';
import './timeline-tools.css';

export type TimelineToolsProps = {
  window: TimeSpan;
  presets: readonly TimelinePreset[];
  /** The window that shows all events. */
  whole: TimeSpan;
  onWindow: (window: TimeSpan) => void;
};

/** The stretches of time worth a name, and all of it. */
export function TimelineTools({ window, presets, whole, onWindow }: TimelineToolsProps) {
  const words = useMessages().timeline;
  const stretches = [{ id: 'whole', title: words.whole, window: whole }, ...presets];
  return (
    <div role="group" aria-label={words.presets} className="timeline-tools timeline-presets">
      {stretches.map((stretch) => (
        <button
          key={stretch.id}
          type="button"
          aria-pressed={isSameToTheDay(stretch.window, window)}
          onClick={() => onWindow(stretch.window)}
        >
          {stretch.id === 'whole' ? stretch.title : <Words>{stretch.title}</Words>}
        </button>
      ))}
    </div>
  );
}
