import { useMessages } from '#messages/useMessages.ts';
import { Dialog } from '#ui/Dialog.tsx';

/** The list of keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys } = useMessages();
  return (
    <Dialog title={keys.title} closeLabel={keys.close} onClose={onClose}>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-2">
        {keys.list.map(([key, deed]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line-strong bg-sunk px-1.5 py-0.5 font-sans text-sm">
                {key}
              </kbd>
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
