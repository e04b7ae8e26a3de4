import type { Article, Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/**
 * The nearest thing that an article does report where it is silent on a claim: the first of the claims which the
 * dossier relates to that one and which the article makes. Nothing is guessed: null where the dossier relates none.
 */
export function nearestReported(look: LookUp, claim: Claim, article: Article): Claim | null {
  for (const id of claim.related ?? []) {
    const other = look.claim.get(id);
    if (other?.reports.some((report) => report.article === article.id)) return other;
  }
  return null;
}
