import { letterKeysPreference } from '#data/preferences.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Dialog } from '#ui/Dialog.tsx';

/** The list of keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys } = useMessages();
  const isOn = letterKeysPreference.use() !== 'off';
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
      <label className="mt-5 flex items-center gap-2 border-t border-line pt-4">
        <input
          type="checkbox"
          className="size-4"
          checked={isOn}
          onChange={() => letterKeysPreference.write(isOn ? 'off' : null)}
        />
        {keys.letters}
      </label>
    </Dialog>
  );
}
