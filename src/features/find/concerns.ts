import type { Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** What concerns one person, in the dossier's order: the claims that rest on them and the events that name them. */
export type Concerns = { claims: readonly Claim[]; events: readonly DossierEvent[] };

/** @param person - An id. */
export function concernsOf({ dossier }: LookUp, person: string): Concerns {
  return {
    claims: dossier.claims.filter(({ reports }) =>
      reports.some(({ attribution }) => attribution.sources?.includes(person)),
    ),
    events: dossier.events.filter(({ people }) => people?.includes(person)),
  };
}
