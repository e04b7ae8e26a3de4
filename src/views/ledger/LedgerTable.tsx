import { useEffect, useEffectEvent, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { LedgerSection } from '#domain/coverage/ledger.ts';
import type { Sort } from '#domain/coverage/ledger-sort.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { glideTo } from '#ui/glide.ts';
import { useGrowing } from '#ui/use-growing.ts';
import { LedgerHead } from './LedgerHead.tsx';
import { FIRST, LONG, MORE, ROW_HEIGHT, rowsOf } from './ledger-row.ts';
import type { RowContext } from './LedgerRow.tsx';
import { LongBody, type LongBodyHandle } from './LongBody.tsx';
import { TableBodies } from './TableBodies.tsx';
import { useKeptRows } from './use-kept-rows.ts';
import { usePageScrolls } from './use-page-scrolls.ts';
import { usePrinting } from './use-printing.ts';
import { AS } from './table-roles.ts';
import './ledger.css';

type Props = {
  context: RowContext;
  sections: readonly LedgerSection[];
  opened: ReadonlySet<string>;
  /** A claim whose row is brought into view when the table opens. */
  chosen: string | null;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** Names the order that the rows are in: in another one, reading begins at the top. */
  order: string;
};

/** Claims by articles. On paper every row is there and open. */
export function LedgerTable({ context, sections, opened, chosen, sort, onSort, order }: Props) {
  const { ledger } = useLedgerMessages();
  // In a state, since what is drawn within has to know it, and is drawn first.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const long = useRef<LongBodyHandle>(null);
  const pageScrolls = usePageScrolls(scroller);
  const isPrinting = usePrinting();
  // The same until the rows change, so that it is known when they do.
  const items = useMemo(() => rowsOf(sections), [sections]);
  const isLong = items.length > LONG && !isPrinting;
  // Where the table opens on a chosen row, up to what fills the view below it.
  const at = items.findIndex(({ key }) => key === chosen);
  const first = at < 0 ? FIRST : at + Math.ceil(window.innerHeight / ROW_HEIGHT);
  const drawn = useGrowing(first, MORE, isLong ? 0 : items.length);
  const placed = isPrinting ? items : items.slice(0, drawn);
  const isOpen = (claim: string): boolean => isPrinting || opened.has(claim);

  const reveal = useEffectEvent(() => {
    if (!chosen) return false;
    const row = scroller?.querySelector(`tr[data-claim="${CSS.escape(chosen)}"]`);
    if (row) glideTo(row, 'instant');
    else long.current?.reveal(chosen);
    return true;
  });
  useEffect(() => {
    // To ask for fonts has the page laid out at once.
    if (!scroller || !reveal()) return;
    // Fonts that come later move every line.
    void document.fonts?.ready.then(() => reveal());
    // Another scroller begins at its own top.
  }, [scroller, pageScrolls]);

  useKeptRows(scroller, items, order, !isLong);

  return (
    <div
      ref={setScroller}
      data-scroller
      // Once every row is there.
      data-ready={(isLong ? scroller !== null : drawn === items.length) || undefined}
      tabIndex={0}
      role="group"
      aria-label={ledger.table}
      className="ledger-scroller"
    >
      <table
        {...AS.table}
        aria-rowcount={isLong ? items.length + 1 : undefined}
        className="ledger-table"
        style={{ '--articles': context.columns.length } as CSSProperties}
      >
        <caption className="sr-only">{ledger.caption}</caption>
        <colgroup>
          <col className="ledger-col-claim" />
          <col className="ledger-col-standing" />
          {context.columns.map(({ article }) => (
            <col key={article.id} />
          ))}
          <col className="ledger-col-difference" />
        </colgroup>
        <LedgerHead columns={context.columns} sort={sort} onSort={onSort} isCounted={isLong} />
        {isLong ? (
          scroller && (
            <LongBody
              ref={long}
              context={context}
              items={items}
              order={order}
              isOpen={isOpen}
              scroller={scroller}
              pageScrolls={pageScrolls}
            />
          )
        ) : (
          <TableBodies
            context={context}
            placed={placed.map((item, index) => ({ item, index, gapBefore: 0 }))}
            gapAfter={(items.length - placed.length) * ROW_HEIGHT}
            isOpen={isOpen}
            isCounted={false}
          />
        )}
      </table>
      {items.length === 0 && <p className="ledger-nothing">{ledger.nothing}</p>}
    </div>
  );
}
