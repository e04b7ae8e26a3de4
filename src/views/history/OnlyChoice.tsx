import type { Outlet } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';

type Props = {
  outlets: readonly Outlet[];
  /** The id of the outlet that is read alone; null where all are read. */
  only: string | null;
  onOnly: (outlet: string | null) => void;
};

/** “Had you read only …”, with each outlet to choose, and all of them again. */
export function OnlyChoice({ outlets, only, onOnly }: Props) {
  const { history } = useMessages();
  const choices = [
    ...outlets.map(({ id, short }) => ({ id, name: short })),
    { id: null, name: history.onlyAll },
  ];
  return (
    <div role="group" aria-label={history.onlyLabel} className="only-choice">
      <span aria-hidden className="text-sm text-soft">
        {history.onlyLabel}
      </span>
      {choices.map(({ id, name }) => (
        <Button key={id} aria-pressed={id === only} onClick={() => onOnly(id)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
