import { Suspense, useState } from 'react';
import type { DossierUnavailable } from '#data/dossier-query.ts';
import { useDossierLinks } from '#data/route/use-dossier-links.ts';
import { SHIPPED } from '#data/shipped.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { laterPart } from '#ui/later.tsx';
import { DossierList } from '#views/dossier/DossierList.tsx';

type Props = { error: DossierUnavailable; id: string; isTrying: boolean; onRetry: () => void };

/** Its sentences for every fault there may be are fetched when there is one. */
const FAULT_LIST = laterPart(async () => (await import('#views/dossier/FaultList.tsx')).FaultList);

/** Why there is no dossier, and what can be done about it. */
export function Failure({ error, id, isTrying, onRetry }: Props) {
  const { failure, dossiers } = useMessages();
  const links = useDossierLinks();
  const [FaultList] = useState(FAULT_LIST.component);
  const others = SHIPPED.filter((shipped) => shipped.id !== id);
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
    <div className="mx-auto mt-[12vh] max-w-prose p-6">
      <div role="alert">
        <h2 className="text-2xl font-semibold text-balance">{sentence[error.reason]}</h2>
        <p className="mt-2 text-soft">{help[error.reason]}</p>
        <Suspense>{error.faults.length > 0 && <FaultList faults={error.faults} />}</Suspense>
        {error.reason === 'unreachable' && (
          <Button look="outlined" className="mt-5" disabled={isTrying} onClick={onRetry}>
            {failure.retry}
          </Button>
        )}
      </div>
      {others.length > 0 && (
        <section className="mt-8">
          <h3 className="mb-2 font-semibold">{dossiers.others}</h3>
          <DossierList dossiers={others} hrefOf={links.hrefOf} onOpen={links.open} />
        </section>
      )}
    </div>
  );
}
