import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { useMessages } from '#messages/use-messages.ts';
import { isSameToTheDay, STEP, zoomed } from './window.ts';
import './timeline-tools.css';

export type ZoomButtonsProps = {
  window: TimeSpan;
  whole: TimeSpan;
  /** A time in view that stays where it is; undefined is the middle. */
  around: number | undefined;
  onWindow: (window: TimeSpan) => void;
};

/** For whoever has no wheel, no two fingers and no keys. */
export function ZoomButtons({ window, whole, around, onWindow }: ZoomButtonsProps) {
  const words = useMessages().timeline;
  const buttons = [
    { label: words.zoomOut, sign: '−', to: zoomed(window, STEP, whole, around) },
    { label: words.zoomIn, sign: '+', to: zoomed(window, 1 / STEP, whole, around) },
  ];
  return (
    <div role="group" aria-label={words.zoom} className="timeline-tools timeline-zoom">
      {buttons.map(({ label, sign, to }) => {
        const isAtEnd = isSameToTheDay(to, window);
        return (
          // Disabled, it would drop the focus of whoever has just pressed it.
          <button
            key={sign}
            type="button"
            aria-label={label}
            aria-disabled={isAtEnd}
            onClick={() => !isAtEnd && onWindow(to)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        );
      })}
    </div>
  );
}
