import type { CslItem } from '#domain/export/csl-items.ts';
import { saveFile } from '#data/save-file.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';

/** The items as reference managers read them. */
export function CitationData({ name, items }: { name: string; items: readonly CslItem[] }) {
  const { cite } = useMessages();
  const json = JSON.stringify(items, null, 2);
  return (
    <div className="mt-4">
      {/* A scroller has to be within reach of the arrow keys. */}
      <pre className="citation-data" tabIndex={0} role="region" aria-label={cite.data}>
        {json}
      </pre>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <CopyButton
          label={cite.copy}
          of={cite.copyOf.data}
          copied={cite.copied}
          notCopied={cite.notCopied}
          text={json}
        />
        <Button
          look="outlined"
          onClick={() => saveFile(`${name}.json`, 'application/vnd.citationstyles.csl+json', json)}
        >
          {cite.save}
        </Button>
      </p>
    </div>
  );
}
