import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';

/** Stands where a part of the page broke. */
export function Broken({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { failure } = useMessages();
  return (
    <div role="alert" className="m-auto max-w-prose p-6">
      <p className="font-semibold">{failure.broken}</p>
      <p className="mt-1 text-soft">
        {failure.brokenHelp} {error.message}
      </p>
      <Button look="outlined" className="mt-3" onClick={onRetry}>
        {failure.retry}
      </Button>
    </div>
  );
}
