import type { LookUp } from '#domain/dossier/look-up.ts';
import type { MarkedText } from './marked-text.ts';

/**
 * A number for each claim, from 1, by which paper leads from a mark to its claim: in the order in which a reader of all
 * articles, one after the other, first meets them. Claims whose words are in no text come last.
 *
 * @param texts - Each article's text with its marks, by the article's id.
 */
export function numberedClaims(
  { dossier }: LookUp,
  texts: ReadonlyMap<string, MarkedText>,
): Map<string, number> {
  const met = dossier.articles.flatMap(({ id }) => texts.get(id)?.claims ?? []);
  const all = new Set([...met, ...dossier.claims.map(({ id }) => id)]);
  return new Map([...all].map((id, index) => [id, index + 1]));
}
