import type { ArticleColumn } from '#domain/coverage/article-columns.ts';
import { sortWord, type Sort } from '#domain/coverage/ledger-sort.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { SortHeader } from './SortHeader.tsx';
import { AS } from './table-roles.ts';

type Props = {
  columns: readonly ArticleColumn[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  isCounted: boolean;
};

/** The headings. Pressed once, one sorts; again, the other way round; a third time, the dossier's order is back. */
export function LedgerHead({ columns, sort, onSort, isCounted }: Props) {
  const {
    ledger: { column, sortTitle },
  } = useLedgerMessages();

  function sortingBy(by: Sort['by']) {
    const isBy =
      sort !== null && sortWord({ ...sort, descending: false }) === sortWord({ by, descending: false });
    const sorted = !isBy ? 'none' : sort.descending ? 'descending' : 'ascending';
    return {
      sorted,
      onSort: () => onSort(sorted === 'descending' ? null : { by, descending: sorted === 'ascending' }),
    } as const;
  }

  return (
    <thead {...AS.rowgroup}>
      <tr {...AS.row} aria-rowindex={isCounted ? 1 : undefined}>
        <SortHeader
          title={column.statement}
          hint={sortTitle.statement}
          {...sortingBy({ column: 'statement' })}
        />
        <SortHeader
          title={column.standing}
          hint={sortTitle.standing}
          {...sortingBy({ column: 'standing' })}
        />
        {columns.map((each) => (
          <SortHeader
            key={each.article.id}
            title={each.name}
            hint={sortTitle.article(each.short)}
            {...sortingBy({ article: each.article.id })}
          />
        ))}
        <th scope="col" {...AS.columnheader} className="ledger-heading">
          {column.difference}
        </th>
      </tr>
    </thead>
  );
}
