import { columnsCounted, MOST_COLUMNS } from '#domain/coverage/columns.ts';
import { MARKS } from '#domain/coverage/filter.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { matchedScrollPreference } from '#data/preferences.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { AppLink } from '#ui/AppLink.tsx';
import { Popover } from '#ui/Popover.tsx';
import { Select } from '#ui/Select.tsx';
import { Switch } from '#ui/Switch.tsx';

type Props = {
  look: LookUp;
  /** Ids of the articles side by side. */
  beside: readonly string[];
};

/** How the texts are read: what is marked and joined, what moves together, and how many stand side by side. */
export function ReadingOptions({ look, beside }: Props) {
  const { reading } = useMessages();
  const { route, go } = useRoute();
  const isTogether = matchedScrollPreference.use() !== 'off';
  const most = Math.min(MOST_COLUMNS, look.dossier.articles.length);
  const onPaper = { view: 'print', what: 'articles' } as const;
  const counts = Array.from({ length: most }, (_, index) => String(index + 1));
  return (
    <Popover label={reading.options}>
      <div className="flex flex-col items-start gap-2">
        <Select
          label={reading.marks}
          value={route.marks}
          options={MARKS.map((value) => ({ value, label: reading.marked[value] }))}
          onChange={(marks) => go({ marks }, 'replace')}
        />
        <Select
          label={reading.threads}
          value={route.threads}
          options={(['chosen', 'all'] as const).map((value) => ({ value, label: reading.threaded[value] }))}
          onChange={(threads) => go({ threads }, 'replace')}
        />
        {most > 1 && (
          <Select
            label={reading.columns}
            value={String(beside.length)}
            options={counts.map((value) => ({ value, label: value }))}
            onChange={(value) => go({ articles: columnsCounted(look, beside, Number(value)) }, 'replace')}
          />
        )}
        <Switch
          label={reading.together}
          checked={isTogether}
          onChange={(checked) => matchedScrollPreference.write(checked ? null : 'off')}
        />
        <AppLink
          way={{ href: hrefOf({ ...route, ...onPaper }), go: () => go(onPaper) }}
          className="text-sm underline underline-offset-2"
        >
          {reading.onPaper}
        </AppLink>
      </div>
    </Popover>
  );
}
