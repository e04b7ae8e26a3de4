import { Check } from '#ui/icons.tsx';
import { usePaperMessages } from '#messages/use-paper-messages.ts';

/** A box to be ticked with a pencil, or one that is ticked. */
export function TickBox({ isTicked }: { isTicked: boolean }) {
  const { paper } = usePaperMessages();
  return (
    <span className="tick-box" data-ticked={isTicked || undefined}>
      {isTicked && <Check className="size-[1em]" role="img" aria-label={paper.right} />}
    </span>
  );
}
