import type { Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { STANDINGS, type Standing } from '#domain/dossier/standing.ts';
import { outletsReporting } from './told.ts';

/** What a reader wants to see. An empty list, or null, asks for nothing in particular: everything passes. */
export type Filter = {
  standing: readonly Standing[];
  /** Ids of outlets: claims that at least one of them reports. */
  outlets: readonly string[];
  topic: string | null;
};

export const NO_FILTER: Filter = { standing: [], outlets: [], topic: null };

export function isFiltering({ standing, outlets, topic }: Filter): boolean {
  return standing.length > 0 || outlets.length > 0 || topic !== null;
}

/** The claims that pass, in the dossier's order. */
export function claimsPassing(look: LookUp, filter: Filter): Claim[] {
  return look.dossier.claims.filter(
    (claim) =>
      passes(filter.standing, [look.standing.get(claim.id)]) &&
      passes(
        filter.outlets,
        outletsReporting(look, claim).map(({ id }) => id),
      ) &&
      (filter.topic === null || claim.topic === filter.topic),
  );
}

/** Which claims are marked in the texts, among those that pass the filter. */
export const MARKS = ['all', 'core', 'none'] as const;
export type Marks = (typeof MARKS)[number];

/** Of the claims that pass, those that are marked in the texts. */
export function claimsMarked(passing: readonly Claim[], marks: Marks): readonly Claim[] {
  if (marks === 'all') return passing;
  return marks === 'none' ? [] : passing.filter(({ weight }) => weight === 'core');
}

/**
 * The events that pass: all of them when nothing is filtered, else those that a passing claim belongs to. With
 * outlets chosen, one of these must tell the event itself.
 */
export function eventsPassing(
  look: LookUp,
  filter: Filter,
  passing: ReadonlySet<string>,
): readonly DossierEvent[] {
  if (!isFiltering(filter)) return look.dossier.events;
  return look.dossier.events.filter(
    (event) =>
      event.claims.some((claim) => passing.has(claim)) &&
      passes(
        filter.outlets,
        event.reported.map(({ article }) => look.article.get(article)?.outlet),
      ),
  );
}

/** How many claims each standing would show, were it the only thing changed in the filter. */
export function countsByStanding(look: LookUp, filter: Filter): Record<Standing, number> {
  const counts: Record<Standing, number> = { alike: 0, differ: 0, only: 0 };
  for (const claim of claimsPassing(look, { ...filter, standing: [] })) {
    counts[look.standing.get(claim.id) ?? 'only'] += 1;
  }
  return counts;
}

/** The topics of the dossier in the order in which they first occur. */
export function topicsOf(look: LookUp): string[] {
  return [...new Set(look.dossier.claims.map((claim) => claim.topic))];
}

/** Reads a word from outside as a standing. */
export function isStanding(word: string): word is Standing {
  return (STANDINGS as readonly string[]).includes(word);
}

function passes(wanted: readonly string[], has: readonly (string | undefined)[]): boolean {
  return wanted.length === 0 || has.some((item) => item !== undefined && wanted.includes(item));
}
