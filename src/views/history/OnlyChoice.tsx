import type { Outlet } from '#domain/dossier/dossier.ts';
import { useHistoryMessages } from '#messages/use-history-messages.ts';
import { Button } from '#ui/Button.tsx';

type Props = {
  outlets: readonly Outlet[];
  /** The id of the outlet that is read alone; null where all are read. */
  only: string | null;
  onOnly: (outlet: string | null) => void;
};

/** “Had you read only …”, with each outlet to choose, and all of them again. */
export function OnlyChoice({ outlets, only, onOnly }: Props) {
  const { history } = useHistoryMessages();
  return (
    <div role="group" aria-label={history.onlyLabel} className="only-choice">
      <span aria-hidden className="text-sm text-soft">
        {history.onlyLabel}
      </span>
      {outlets.map(({ id, short }) => (
        <Button
          key={id}
          look="outlined"
          aria-pressed={id === only}
          onClick={() => onOnly(id === only ? null : id)}
        >
          {short}
        </Button>
      ))}
      {only !== null && (
        <Button
          onClick={(event) => {
            // The button goes away, and must not take the focus along.
            event.currentTarget.parentElement?.querySelector('button')?.focus();
            onOnly(null);
          }}
        >
          {history.onlyAll}
        </Button>
      )}
    </div>
  );
}
