import type { ArticleColumn } from '#domain/coverage/article-columns.ts';
import { SORT_COLUMNS, sortWord, type Sort } from '#domain/coverage/ledger-sort.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { Button } from '#ui/Button.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { Select } from '#ui/Select.tsx';

type Props = {
  columns: readonly ArticleColumn[];
  sort: Sort | null;
  onSave: () => void;
  onSaveAnnotations: () => void;
};

/** What can be done with the ledger beside filtering it: search, group, sort, and take it along. */
export function LedgerTools({ columns, sort, onSave, onSaveAnnotations }: Props) {
  const messages = useLedgerMessages();
  const { ledger } = messages;
  const { route, go } = useRoute();
  const sorts = [
    { value: '', label: ledger.sorts.none },
    ...SORT_COLUMNS.flatMap((column) =>
      ([column, `-${column}`] as const).map((value) => ({ value, label: ledger.sorts[value] })),
    ),
    ...columns.flatMap((column) =>
      [false, true].map((descending) => ({
        value: sortWord({ by: { article: column.article.id }, descending }),
        label: ledger.sortByArticle(column.short, descending),
      })),
    ),
  ];
  return (
    <div className="ledger-tools">
      <SearchField
        label={ledger.search}
        placeholder={ledger.searchHint}
        value={route.q}
        onChange={(q) => go({ q }, 'replace')}
      />
      <Select
        label={ledger.sort}
        value={sort ? sortWord(sort) : ''}
        options={sorts}
        onChange={(word) => go({ sort: word || null })}
      />
      <Select
        label={ledger.group}
        value={route.group ?? 'none'}
        options={(['none', 'topic', 'standing'] as const).map((value) => ({
          value,
          label: ledger.groups[value],
        }))}
        onChange={(group) => go({ group: group === 'none' ? null : group })}
      />
      <span className="flex flex-wrap gap-1">
        <Button look="outlined" title={ledger.csvHelp} onClick={onSave}>
          {ledger.csv}
        </Button>
        <Button look="outlined" title={ledger.annotationsHelp} onClick={onSaveAnnotations}>
          {ledger.annotations}
        </Button>
        <Button look="outlined" onClick={() => window.print()}>
          {ledger.print}
        </Button>
      </span>
    </div>
  );
}
