import { memo, useId, type Ref } from 'react';
import type { ArticleColumn } from '#domain/coverage/article-columns.ts';
import { outletsReporting } from '#domain/coverage/told.ts';
import type { Claim, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { ChevronRight } from '#ui/icons.tsx';
import { StandingSign } from '#views/claim/StandingSign.tsx';
import type { LedgerLinks } from './ledger-links.ts';
import { ReportCell } from './ReportCell.tsx';
import { stepBetweenRows } from './step-between-rows.ts';
import { RowDetails } from './RowDetails.tsx';
import { AS } from './table-roles.ts';

/** What all rows share. It stays the same while rows are opened, so that only these are drawn again. */
export type RowContext = {
  look: LookUp;
  columns: readonly ArticleColumn[];
  isFound: (article: string, quote: Quote) => boolean;
  links: LedgerLinks;
  onToggle: (claim: string, opens: boolean) => void;
};

type Props = RowContext & {
  claim: Claim;
  isOpen: boolean;
  /** Place among all rows, which a long table knows of rows that are not in the page. */
  index: number;
  isCounted: boolean;
  ref?: Ref<HTMLTableRowElement> | undefined;
};

/** One claim across all articles: closed, how each begins; open, all that each says of it and how they differ. */
export const LedgerRow = memo(function LedgerRow(props: Props) {
  const { look, columns, isFound, links, onToggle, claim, isOpen, index, isCounted, ref } = props;
  const messages = useLedgerMessages();
  const statement = useId();
  const { lang } = look.dossier;
  const standing = look.standing.get(claim.id) ?? 'only';
  const shorts = outletsReporting(look, claim).map(({ short }) => short);
  return (
    <tr
      ref={ref}
      {...AS.row}
      data-index={index}
      // The first row is that of the headings, and counting begins at one.
      aria-rowindex={isCounted ? index + 2 : undefined}
      data-claim={claim.id}
      data-standing={standing}
      data-open={isOpen || undefined}
      className="ledger-row"
    >
      <th scope="row" {...AS.rowheader} aria-labelledby={statement} className="ledger-claim">
        <button
          type="button"
          data-toggle
          aria-expanded={isOpen}
          className="ledger-toggle"
          onKeyDown={stepBetweenRows}
          onClick={() => onToggle(claim.id, !isOpen)}
        >
          <ChevronRight className="ledger-chevron" aria-hidden />
          <span id={statement} lang={lang} dir="auto">
            {claim.statement}
          </span>
        </button>
        <p className="ledger-topic">
          <span lang={lang} dir="auto">
            {claim.topic}
          </span>
          {' · '}
          {messages.ledger.weight[claim.weight]}
          {isOpen && ` · ${messages.ledger.kind[claim.kind]}`}
        </p>
        {isOpen && <RowDetails look={look} claim={claim} links={links} />}
      </th>
      <td {...AS.cell} data-label={messages.ledger.column.standing} className="ledger-standing">
        <StandingSign standing={standing} outlets={shorts} />
      </td>
      {columns.map((column) => (
        <ReportCell
          key={column.article.id}
          look={look}
          claim={claim}
          column={column}
          isOpen={isOpen}
          isFound={isFound}
          links={links}
        />
      ))}
      <td {...AS.cell} data-label={messages.ledger.column.difference} className="ledger-difference">
        {claim.difference && (
          <>
            <ul className="ledger-aspects">
              {claim.difference.aspects.map((aspect) => (
                <li key={aspect}>{messages.aspects[aspect]}</li>
              ))}
            </ul>
            {isOpen && (
              <p lang={lang} dir="auto" className="ledger-note">
                {claim.difference.note}
              </p>
            )}
          </>
        )}
      </td>
    </tr>
  );
});
