import type { Claim, Report } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { isLeftOut } from '#domain/text/gap.ts';

/** Two articles by their ids. */
export type Pair = [string, string];

/** The reports of which words are left to compare. */
export function reportsWithWords({ reports }: Claim): Report[] {
  return reports.filter(({ passages }) => !passages.every(isLeftOut));
}

/** The first two articles of different outlets whose words on a claim are there, in the dossier's order; null for less. */
export function firstPair(look: LookUp, claim: Claim): Pair | null {
  const reporting = look.dossier.articles.filter(({ id }) =>
    reportsWithWords(claim).some(({ article }) => article === id),
  );
  const [first] = reporting;
  const second = reporting.find(({ outlet }) => outlet !== first?.outlet);
  return first && second ? [first.id, second.id] : null;
}
