import type { Fault } from '#domain/file/fault.ts';
import { useFaultMessages } from '#messages/use-fault-messages.ts';

/** As many as anybody mends before looking again. */
const MOST_SHOWN = 100;

/** Faults of a dossier's file, each at its place. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const messages = useFaultMessages();
  if (faults.length === 0) return null;
  return (
    <ul className="mt-3 space-y-1 text-[0.9375rem]">
      {faults.slice(0, MOST_SHOWN).map(({ place, problem }) => (
        <li key={`${place} ${problem.kind}`}>
          {place && (
            <>
              <code className="rounded bg-sunk px-1 text-sm">{place}</code>:{' '}
            </>
          )}
          {messages.faults.sentence(problem)}
        </li>
      ))}
      {faults.length > MOST_SHOWN && <li>{messages.faults.others(faults.length - MOST_SHOWN)}</li>}
    </ul>
  );
}
