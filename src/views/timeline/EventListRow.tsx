import type { KeyboardEvent } from 'react';
import { useMessages } from '#messages/use-messages.ts';
import { Words } from '#ui/Words.tsx';

export type EventListItem = {
  event: string;
  title: string;
  /** In words. */
  date: string;
  /** Who tells it, in words; not shown for context. */
  toldBy: string;
  /** How far dates are apart, a sentence each. */
  apart: readonly string[];
  /** Told by no article. */
  context: boolean;
};

export type EventListRowProps = {
  item: EventListItem;
  isChosen: boolean;
  isTabStop: boolean;
  onFocus: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: (event: string) => void;
  /** Of a row in a list of which only a part is in the page; `start` is in px. */
  placed?: { index: number; start: number; of: number; measure: (row: HTMLElement | null) => void };
};

/** One event: when, what and who tells it. */
export function EventListRow({
  item,
  isChosen,
  isTabStop,
  onChoose,
  placed,
  ...listeners
}: EventListRowProps) {
  const words = useMessages().timeline;
  return (
    <li
      ref={placed?.measure}
      data-index={placed?.index}
      style={placed && { insetBlockStart: placed.start }}
      aria-posinset={placed && placed.index + 1}
      aria-setsize={placed?.of}
    >
      <button
        type="button"
        data-event={item.event}
        className={item.context ? 'is-context' : undefined}
        aria-current={isChosen ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        {...listeners}
        onClick={() => onChoose(item.event)}
      >
        <span className="event-list-date">{item.date}</span>{' '}
        <span className="event-list-title">
          <Words>{item.title}</Words>
        </span>{' '}
        <span className="event-list-told">{item.context ? words.context : item.toldBy}</span>
        {item.apart.map((sentence) => (
          <span key={sentence} className="event-list-apart">
            {' '}
            {sentence}
          </span>
        ))}
      </button>
    </li>
  );
}
