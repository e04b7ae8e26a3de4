import { useWindowVirtualizer, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, type Ref } from 'react';
import { ROW_HEIGHT, type LedgerItem } from './ledger-row.ts';
import type { RowContext } from './LedgerRow.tsx';
import { TableBodies, type PlacedItem } from './TableBodies.tsx';
import { useFocusedRow } from './use-focused-row.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useMargin } from './use-margin.ts';

export type LongBodyHandle = { reveal: (claim: string) => void };

type Props = {
  ref: Ref<LongBodyHandle>;
  context: RowContext;
  items: readonly LedgerItem[];
  /** Names the order that the rows are in. */
  order: string;
  isOpen: (claim: string) => boolean;
  scroller: HTMLElement;
  /** On a narrow screen the page scrolls, and the table's own scroller does not. */
  pageScrolls: boolean;
};

const OVERSCAN = 8;

/** The rows near the view, of very many. */
export function LongBody({ pageScrolls, ...rest }: Props) {
  const kept = useFocusedRow(rest.scroller);
  return pageScrolls ? <BodyInPage {...rest} kept={kept} /> : <BodyInScroller {...rest} kept={kept} />;
}

type PartProps = Omit<Props, 'pageScrolls'> & {
  /** A row that stays in the page wherever one scrolls, because the focus is in it. */
  kept: string | null;
};

function BodyInScroller(props: PartProps) {
  const margin = useMargin(props.scroller, false);
  // oxlint-disable-next-line react/incompatible-library -- nothing compiles this, and rows get values, not the functions
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    ...optionsOf(props, margin),
    getScrollElement: () => props.scroller,
  });
  return <Body {...props} virtualizer={virtualizer} margin={margin} />;
}

function BodyInPage(props: PartProps) {
  const margin = useMargin(props.scroller, true);
  // oxlint-disable-next-line react/incompatible-library -- as above
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>(optionsOf(props, margin));
  return <Body {...props} virtualizer={virtualizer} margin={margin} />;
}

function optionsOf({ items, kept }: PartProps, scrollMargin: number) {
  const keptIndex = items.findIndex(({ key }) => key === kept);
  return {
    count: items.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index: number) => items[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollMargin,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }: Range) => {
      const first = Math.max(startIndex - overscan, 0);
      const last = Math.min(endIndex + overscan, count - 1);
      const near = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      if (keptIndex === -1 || near.includes(keptIndex)) return near;
      return [...near, keptIndex].toSorted((a, b) => a - b);
    },
  };
}

function Body<Scrolls extends Element | Window>({
  ref,
  context,
  items,
  order,
  isOpen,
  virtualizer,
  margin,
}: PartProps & { virtualizer: Virtualizer<Scrolls, HTMLTableRowElement>; margin: number }) {
  useImperativeHandle(ref, () => ({
    reveal: (claim) => {
      const index = items.findIndex(({ key }) => key === claim);
      if (index !== -1) virtualizer.scrollToIndex(index, { align: 'center' });
    },
  }));
  useKeptPlace(virtualizer, items, order);

  const placed: PlacedItem[] = [];
  let end = margin;
  for (const { index, start, end: itsEnd } of virtualizer.getVirtualItems()) {
    const item = items[index];
    if (!item) continue;
    placed.push({ item, index, gapBefore: start - end });
    end = itsEnd;
  }
  return (
    <TableBodies
      context={context}
      placed={placed}
      gapAfter={Math.max(virtualizer.getTotalSize() + margin - end, 0)}
      isOpen={isOpen}
      isCounted
      measure={virtualizer.measureElement}
    />
  );
}
