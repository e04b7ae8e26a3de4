import type { Ref } from 'react';
import type { LedgerSection } from '#domain/coverage/ledger.ts';
import { useMessages } from '#messages/use-messages.ts';
import { AS } from './table-roles.ts';

type Props = {
  section: LedgerSection;
  lang: string;
  /** How many columns it goes across. */
  across: number;
  index: number;
  isCounted: boolean;
  ref?: Ref<HTMLTableRowElement> | undefined;
};

/** The heading of rows that stand together, and how many they are. */
export function SectionRow({ section: { of, claims }, lang, across, index, isCounted, ref }: Props) {
  const messages = useMessages();
  if (!of) return null;
  return (
    <tr ref={ref} {...AS.row} data-index={index} aria-rowindex={isCounted ? index + 2 : undefined}>
      <th scope="rowgroup" {...AS.rowheader} colSpan={across} className="ledger-section">
        <span className="ledger-section-name">
          {'topic' in of ? (
            <span lang={lang} dir="auto">
              {of.topic}
            </span>
          ) : (
            <span data-standing={of.standing} className="standing-word">
              {messages.standing.about[of.standing]}
            </span>
          )}{' '}
          <span className="ledger-section-count">{messages.filter.claims(claims.length, claims.length)}</span>
        </span>
      </th>
    </tr>
  );
}
