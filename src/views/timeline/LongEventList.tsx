import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useMessages } from '#messages/use-messages.ts';
import type { EventListProps } from './EventList.tsx';
import { EventListRow } from './EventListRow.tsx';
import { useListKeys } from './use-list-keys.ts';

/** In px: a row of three lines. Rows are measured once they are in the page. */
const ESTIMATE = 70;
const OVERSCAN = 8;

/** The rows near the view, of very many events. */
export function LongEventList({ events, itemOf, chosen, onChoose }: EventListProps) {
  const words = useMessages().timeline;
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const { stop, rowKeys } = useListKeys(events, chosen, (event) => {
    wanted.current = event;
    virtualizer.scrollToIndex(events.indexOf(event));
    focusWanted();
  });
  // The tab stop stays in the page wherever one scrolls.
  const kept = events.indexOf(stop ?? '');
  // oxlint-disable-next-line react/incompatible-library -- nothing compiles this, and rows get values, not the functions
  const virtualizer = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATE,
    getItemKey: (index) => events[index] ?? index,
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      return kept === -1 || near.includes(kept) ? near : [...near, kept].toSorted((a, b) => a - b);
    },
  });

  function focusWanted(): void {
    const row = scroller.current?.querySelector<HTMLElement>(
      `[data-event="${CSS.escape(wanted.current ?? '')}"]`,
    );
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  }
  // A row that was far away is in the page after the next rendering.
  useEffect(focusWanted);

  const showChosen = useEffectEvent(() => {
    const index = chosen === null ? -1 : events.indexOf(chosen);
    if (index !== -1) virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  useEffect(() => showChosen(), [chosen, events]);

  return (
    <div ref={scroller} className="event-list is-long">
      <ol aria-label={words.listLabel} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const event = events[index] ?? '';
          return (
            <EventListRow
              key={key}
              item={itemOf(event)}
              isChosen={event === chosen}
              isTabStop={event === stop}
              {...rowKeys(event)}
              onChoose={onChoose}
              placed={{ index, start, of: events.length, measure: virtualizer.measureElement }}
            />
          );
        })}
      </ol>
    </div>
  );
}
