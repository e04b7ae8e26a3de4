import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** Two articles by their ids. */
export type Pair = [string, string];

/** The first two articles of different outlets that report a claim, in the dossier's order; null for less. */
export function firstPair(look: LookUp, claim: Claim): Pair | null {
  const reporting = look.dossier.articles.filter(({ id }) =>
    claim.reports.some(({ article }) => article === id),
  );
  const [first] = reporting;
  const second = reporting.find(({ outlet }) => outlet !== first?.outlet);
  return first && second ? [first.id, second.id] : null;
}
