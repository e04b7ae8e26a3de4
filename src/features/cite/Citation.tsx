import { useMessages } from '#messages/use-messages.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { CITATION_LANG, type CitationRun } from './set-citation.ts';

/** One entry of a bibliography, to select or to copy. Selected it keeps its italics, copied it is plain text. */
export function Citation({ runs, of }: { runs: readonly CitationRun[]; of: string }) {
  const { cite } = useMessages();
  return (
    <>
      <p lang={CITATION_LANG} dir="auto" className="citation-text">
        {runs.map(({ text, italic }, index) =>
          italic ? <cite key={index}>{text}</cite> : <span key={index}>{text}</span>,
        )}
      </p>
      <CopyButton
        // Said of these words only.
        key={runs.map(({ text }) => text).join('')}
        label={cite.copy}
        of={of}
        copied={cite.copied}
        notCopied={cite.notCopied}
        text={runs.map(({ text }) => text).join('')}
      />
    </>
  );
}
