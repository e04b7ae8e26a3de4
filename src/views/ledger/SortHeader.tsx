import { ChevronDown, ChevronsUpDown, ChevronUp } from '#ui/icons.tsx';
import { AS } from './table-roles.ts';

const SORTED = {
  ascending: ChevronUp,
  descending: ChevronDown,
  none: ChevronsUpDown,
} as const;

type Props = {
  title: string;
  /** What pressing it does, for those who point at it. */
  hint: string;
  sorted: keyof typeof SORTED;
  onSort: () => void;
};

/** The heading of a column, which sorts by it. */
export function SortHeader({ title, hint, sorted, onSort }: Props) {
  const Icon = SORTED[sorted];
  return (
    <th
      scope="col"
      {...AS.columnheader}
      aria-sort={sorted === 'none' ? undefined : sorted}
      className="ledger-heading"
    >
      <button type="button" title={hint} className="ledger-sort" onClick={onSort}>
        <span>{title}</span>
        <Icon className="ledger-sort-icon" aria-hidden />
      </button>
    </th>
  );
}
