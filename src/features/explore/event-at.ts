import type { Route } from '#data/route/route.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** The id of the event that is chosen, or that the chosen claim belongs to. */
export function eventAt(look: LookUp, { claim, event }: Route): string | null {
  return event ?? look.eventsOf.get(claim ?? '')?.[0]?.id ?? null;
}
