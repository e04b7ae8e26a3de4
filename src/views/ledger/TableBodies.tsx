import type { RefCallback } from 'react';
import type { LedgerItem } from './ledger-row.ts';
import { LedgerRow, type RowContext } from './LedgerRow.tsx';
import { SectionRow } from './SectionRow.tsx';
import { AS } from './table-roles.ts';

/** A row in the page, and in px how much of the table before it is not. */
export type PlacedItem = { item: LedgerItem; index: number; gapBefore: number };

type Props = {
  context: RowContext;
  placed: readonly PlacedItem[];
  /** In px, what of the table after the last row is not in the page. */
  gapAfter: number;
  isOpen: (claim: string) => boolean;
  /** Where not all rows are in the page, each tells its place. */
  isCounted: boolean;
  measure?: RefCallback<HTMLTableRowElement>;
};

/** The rows, a body of the table for each section. What is not in the page is left free. */
export function TableBodies({ context, placed, gapAfter, isOpen, isCounted, measure }: Props) {
  const across = context.columns.length + 3;
  return (
    <>
      {sectionsOf(placed).map((rows) => (
        <tbody key={keyOf(rows)} {...AS.rowgroup}>
          {rows.map(({ item, index, gapBefore }) => [
            gapBefore > 0 && <Gap key={`before ${item.key}`} across={across} size={gapBefore} />,
            item.claim ? (
              <LedgerRow
                key={item.key}
                ref={measure}
                {...context}
                claim={item.claim}
                isOpen={isOpen(item.claim.id)}
                index={index}
                isCounted={isCounted}
              />
            ) : (
              <SectionRow
                key={item.key}
                ref={measure}
                section={item.section}
                lang={context.look.dossier.lang}
                across={across}
                index={index}
                isCounted={isCounted}
              />
            ),
          ])}
        </tbody>
      ))}
      {gapAfter > 0 && (
        <tbody aria-hidden>
          <Gap across={across} size={gapAfter} />
        </tbody>
      )}
    </>
  );
}

/** Room for rows that are not in the page. */
function Gap({ across, size }: { across: number; size: number }) {
  return (
    <tr {...AS.row} aria-hidden>
      <td aria-hidden colSpan={across} className="ledger-gap" style={{ blockSize: size }} />
    </tr>
  );
}

function keyOf([first]: readonly PlacedItem[]): string {
  return JSON.stringify(first?.item.section.of ?? null);
}

/** Consecutive rows of one section. */
function sectionsOf(placed: readonly PlacedItem[]): PlacedItem[][] {
  const sections: PlacedItem[][] = [];
  for (const each of placed) {
    const last = sections.at(-1);
    if (last?.[0]?.item.section === each.item.section) last.push(each);
    else sections.push([each]);
  }
  return sections;
}
