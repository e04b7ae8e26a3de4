import type { Article, AttributionKind } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** In the order they are always listed, which is the format's and no order of merit. */
export const ATTRIBUTION_KINDS: readonly AttributionKind[] = [
  'outlet',
  'named',
  'anonymous',
  'institution',
  'document',
  'outlet-cited',
];

/** How many of an article's claims are attributed in each way. The counts add up to the total. */
export type AttributionShare = { article: Article; total: number; counts: Record<AttributionKind, number> };

/** One for each article, in the dossier's order. An article reports a claim once, so that reports are claims. */
export function attributionShares({ dossier }: LookUp): AttributionShare[] {
  return dossier.articles.map((article) => {
    const counts: Record<AttributionKind, number> = {
      outlet: 0,
      named: 0,
      anonymous: 0,
      institution: 0,
      document: 0,
      'outlet-cited': 0,
    };
    const reports = dossier.claims.flatMap(({ reports: all }) =>
      all.filter((each) => each.article === article.id),
    );
    for (const { attribution } of reports) counts[attribution.kind] += 1;
    return { article, total: reports.length, counts };
  });
}
