import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { useMessages } from '#messages/use-messages.ts';
import type { TimelinePreset } from './timeline-entry.ts';
import { isSameToTheDay, zoomed } from './window.ts';
import './timeline-tools.css';

export type TimelineToolsProps = {
  window: TimeSpan;
  presets: readonly TimelinePreset[];
  /** The window that shows all events. */
  whole: TimeSpan;
  onWindow: (window: TimeSpan) => void;
};

const STEP = 1.6;

/** Buttons for what wheel, pinch and keys do, and the stretches worth a name. */
export function TimelineTools({ window, presets, whole, onWindow }: TimelineToolsProps) {
  const words = useMessages().timeline;
  return (
    <div className="timeline-tools">
      <div role="group" aria-label={words.presets} className="timeline-presets">
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            aria-pressed={isSameToTheDay(preset.window, window)}
            onClick={() => onWindow(preset.window)}
          >
            {preset.title}
          </button>
        ))}
      </div>
      <div role="group" aria-label={words.zoom} className="timeline-zoom">
        <button type="button" aria-label={words.zoomOut} onClick={() => onWindow(zoomed(window, STEP))}>
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" aria-label={words.zoomIn} onClick={() => onWindow(zoomed(window, 1 / STEP))}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" onClick={() => onWindow(whole)}>
          {words.whole}
        </button>
      </div>
    </div>
  );
}
