import { startTransition, useCallback, useMemo, useState } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';

/**
 * The events of the claims that are touched in the texts, by their ids, and how to say which claims these are. The set is the
 * same for as long as the claims are.
 */
export function useTouched(look: LookUp): {
  touched: ReadonlySet<string>;
  onTouch: (claims: readonly string[]) => void;
} {
  const [claims, setClaims] = useState<readonly string[]>([]);
  const touched = useMemo(
    () => new Set(claims.flatMap((id) => look.eventsOf.get(id) ?? []).map(({ id }) => id)),
    [claims, look],
  );
  const onTouch = useCallback(
    // What lights up elsewhere keeps no press waiting.
    (next: readonly string[]) =>
      startTransition(() => setClaims((now) => (now.join() === next.join() ? now : next))),
    [],
  );
  return { touched, onTouch };
}
