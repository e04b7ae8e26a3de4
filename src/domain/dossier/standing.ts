import type { Claim, Dossier } from './dossier.ts';

/** How the outlets stand to each other on one claim. Silence is `only`, never disagreement. */
export type Standing = 'alike' | 'differ' | 'only';

/** In the order they are always listed: no order of merit, shared matter before what one outlet has alone. */
export const STANDINGS: readonly Standing[] = ['alike', 'differ', 'only'];

/**
 * The standing of a claim, which is computed and never stored.
 *
 * Outlets count, not articles: two editions of one outlet that report a claim are still `only`.
 */
export function standingOf(dossier: Pick<Dossier, 'articles'>, claim: Claim): Standing {
  const outlets = new Set(
    claim.reports.map((report) => dossier.articles.find((article) => article.id === report.article)?.outlet),
  );
  if (outlets.size < 2) return 'only';
  return claim.difference ? 'differ' : 'alike';
}
