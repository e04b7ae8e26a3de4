import { Suspense, useEffect, useRef, useState } from 'react';
import { useMessages } from '#messages/use-messages.ts';
import { laterPart } from '#ui/later.tsx';
import { EventListRow, type EventListItem } from './EventListRow.tsx';
import { useListKeys } from './use-list-keys.ts';
import './event-list.css';

export type EventListProps = {
  /** Ids in the order they are listed: chronological. */
  events: readonly string[];
  /** What is said of one, asked for when it is drawn. */
  itemOf: (event: string) => EventListItem;
  /** An event's id. */
  chosen: string | null;
  onChoose: (event: string) => void;
};

/** Longer than this, only the rows near the view are in the page, and the browser's own search finds no others. */
const LONG = 500;

/** A list that hardly any dossier needs. */
const LONG_LIST = laterPart(async () => (await import('./LongEventList.tsx')).LongEventList);

/**
 * The timeline's events as a list, for whoever would rather read than look. It scrolls by itself.
 *
 * One tab stop, as the drawing is: the arrows, Home and End go through it.
 */
export function EventList(props: EventListProps) {
  const [Long] = useState(LONG_LIST.component);
  if (props.events.length <= LONG) return <WholeList {...props} />;
  return (
    <Suspense fallback={<div className="event-list" />}>
      <Long {...props} />
    </Suspense>
  );
}

function WholeList({ events, itemOf, chosen, onChoose }: EventListProps) {
  const words = useMessages().timeline;
  const scroller = useRef<HTMLOListElement>(null);
  const { stop, rowKeys } = useListKeys(events, chosen, (event) =>
    scroller.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(event)}"]`)?.focus(),
  );

  useEffect(() => {
    const list = scroller.current;
    const item = list?.querySelector('[aria-current]')?.parentElement;
    // Not `scrollIntoView`, which would scroll the page as well.
    if (list && item) showWithin(list, item);
  }, [chosen, events]);

  return (
    <ol ref={scroller} className="event-list" aria-label={words.listLabel}>
      {events.map((event) => (
        <EventListRow
          key={event}
          item={itemOf(event)}
          isChosen={event === chosen}
          isTabStop={event === stop}
          {...rowKeys(event)}
          onChoose={onChoose}
        />
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
