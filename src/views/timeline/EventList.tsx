import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '#messages/use-messages.ts';
import './event-list.css';

export type EventListItem = {
  event: string;
  title: string;
  /** In words. */
  date: string;
  /** Who tells it, in words; not shown for context. */
  toldBy: string;
  /** Told by no article. */
  context: boolean;
};

export type EventListProps = {
  /** In the order they are listed: chronological. */
  items: readonly EventListItem[];
  /** An event's id. */
  chosen: string | null;
  onChoose: (event: string) => void;
};

/**
 * The timeline's events as a list, for whoever would rather read than look. It scrolls by itself.
 *
 * One tab stop, as the drawing is: the arrows, Home and End go through it.
 */
export function EventList({ items, chosen, onChoose }: EventListProps) {
  const words = useMessages().timeline;
  const scroller = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const has = (event: string | null) => items.some((item) => item.event === event);
  const stop = has(focused) ? focused : has(chosen) ? chosen : items[0]?.event;

  useEffect(() => {
    const list = scroller.current;
    const item = list?.querySelector('[aria-current]')?.parentElement;
    // Not `scrollIntoView`, which would scroll the page as well.
    if (list && item) showWithin(list, item);
  }, [chosen, items]);

  function step(event: KeyboardEvent<HTMLButtonElement>) {
    const buttons = [...(scroller.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.currentTarget);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const target = buttons[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  return (
    <ol ref={scroller} className="event-list" aria-label={words.listLabel}>
      {items.map((item) => (
        <li key={item.event}>
          <button
            type="button"
            data-event={item.event}
            className={item.context ? 'is-context' : undefined}
            aria-current={item.event === chosen ? 'true' : undefined}
            tabIndex={item.event === stop ? 0 : -1}
            onFocus={() => setFocused(item.event)}
            onBlur={() => setFocused(null)}
            onKeyDown={step}
            onClick={() => onChoose(item.event)}
          >
            <span className="event-list-date">{item.date}</span>{' '}
            <span className="event-list-title">{item.title}</span>{' '}
            <span className="event-list-told">{item.context ? words.context : item.toldBy}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function showWithin(list: HTMLElement, item: HTMLElement): void {
  // The list is positioned, so this is counted from its own top.
  const top = item.offsetTop;
  const bottom = top + item.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}
