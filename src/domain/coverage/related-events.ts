import type { Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { byRecord } from './by-record.ts';

/** What joins another event to one: a claim that both have, or a claim of the other that is near to one of its own. */
export type Join = { kind: 'shared' | 'near'; claim: Claim };

/** `joins` has one at least, shared claims before near ones. */
export type RelatedEvent = { event: DossierEvent; joins: readonly Join[] };

/**
 * The events that are related to one: those that have a claim in common with it, or a claim that the dossier names as
 * near (`related`) to one of its claims, whichever of the two claims names the other.
 *
 * People and sources in common are left out. They would join most events with many others, and say little.
 *
 * @returns In chronological order of the record, never the event itself.
 */
export function relatedEvents(look: LookUp, event: DossierEvent): RelatedEvent[] {
  const own = new Set(event.claims);
  const joins = new Map<DossierEvent, Map<string, Join>>();
  for (const kind of ['shared', 'near'] as const) {
    for (const id of kind === 'shared' ? own : claimsNear(look, own)) {
      const claim = look.claim.get(id);
      for (const other of look.eventsOf.get(id) ?? []) {
        if (other === event || !claim) continue;
        const found = joins.get(other) ?? new Map<string, Join>();
        if (!found.has(id)) joins.set(other, found.set(id, { kind, claim }));
      }
    }
  }
  return byRecord(look, [...joins.keys()]).map((other) => ({
    event: other,
    joins: [...(joins.get(other)?.values() ?? [])],
  }));
}

/** Ids of the claims that are named as near to some claims, or that name one of them. */
function claimsNear({ dossier, claim }: LookUp, own: ReadonlySet<string>): Set<string> {
  const named = [...own].flatMap((id) => claim.get(id)?.related ?? []);
  const naming = dossier.claims.filter(({ related }) => related?.some((id) => own.has(id)));
  return new Set([...named, ...naming.map(({ id }) => id)]);
}
