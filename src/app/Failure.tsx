import type { DossierUnavailable } from '#data/dossier-query.ts';
import { HOME } from '#data/route/route.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { FaultList } from '#views/dossier/FaultList.tsx';

type Props = { error: DossierUnavailable; id: string; isTrying: boolean; onRetry: () => void };

/** Why there is no dossier, and what can be done about it. */
export function Failure({ error, id, isTrying, onRetry }: Props) {
  const { failure } = useMessages();
  const { go } = useRoute();
  const sentence = {
    unknown: failure.unknown(id),
    unreachable: failure.unreachable,
    invalid: failure.invalid,
  };
  const help = {
    unknown: failure.unknownHelp,
    unreachable: failure.unreachableHelp,
    invalid: failure.invalidHelp,
  };
  return (
    <div role="alert" className="mx-auto mt-[12vh] max-w-prose p-6">
      <h2 className="text-2xl font-semibold text-balance">{sentence[error.reason]}</h2>
      <p className="mt-2 text-soft">{help[error.reason]}</p>
      <FaultList faults={error.faults} />
      <p className="mt-5 flex gap-2">
        {error.reason === 'unreachable' && (
          <Button look="outlined" disabled={isTrying} onClick={onRetry}>
            {failure.retry}
          </Button>
        )}
        {id !== HOME.dossier && (
          <Button look="outlined" onClick={() => go(HOME)}>
            {failure.home}
          </Button>
        )}
      </p>
    </div>
  );
}
