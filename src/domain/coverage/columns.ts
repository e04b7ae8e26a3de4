import type { LookUp } from '#domain/dossier/look-up.ts';

/** As many articles as there is room to read side by side. */
export const MOST_COLUMNS = 3;

/**
 * The articles that stand side by side, by id, in the reader's order.
 *
 * Without a wish of the reader's they are the first two of the dossier that come from different outlets, or the first
 * two where one outlet has them all. Where none of these has what is chosen, the first article that does takes the
 * last one's place. A wish for an article that is not there, or for one more than once, is none.
 *
 * @param wanted - Ids of articles, from a link.
 * @param having - Ids of the articles that have what is chosen.
 * @returns One to `MOST_COLUMNS` ids; none only where the dossier has no article.
 */
export function articlesBeside(
  look: LookUp,
  wanted: readonly string[],
  having: readonly string[] = [],
): readonly string[] {
  const known = [...new Set(wanted)].filter((id) => look.article.has(id)).slice(0, MOST_COLUMNS);
  if (known.length > 0) return known;
  const [first, ...others] = look.dossier.articles;
  if (!first) return [];
  const second = others.find(({ outlet }) => outlet !== first.outlet) ?? others[0];
  const beside = second ? [first.id, second.id] : [first.id];
  const [other] = having;
  return other === undefined || beside.some((id) => having.includes(id))
    ? beside
    : bringBeside(beside, other);
}

/**
 * The columns after one of them was given another article. An article that stands in another column already changes
 * places with the one that was here, so that none is read twice.
 */
export function withColumn(beside: readonly string[], index: number, article: string): string[] {
  const here = beside[index];
  return beside.map((id, place) => (place === index ? article : id === article ? (here ?? id) : id));
}

/**
 * The columns with an article among them: the same where it is, else it takes the last column's place.
 *
 * @param keep - The article that the reader is in, which stays where it is.
 */
export function bringBeside(
  beside: readonly string[],
  article: string,
  keep: string | null = null,
): readonly string[] {
  if (beside.includes(article)) return beside;
  const last = beside.length - 1;
  const index = beside[last] === keep && last > 0 ? last - 1 : last;
  return withColumn(beside, index, article);
}

/**
 * As many columns as the reader asks for. More are filled with the articles that do not stand there yet, in the
 * dossier's order; fewer are the first ones.
 */
export function columnsCounted(look: LookUp, beside: readonly string[], count: number): string[] {
  const others = look.dossier.articles.map(({ id }) => id).filter((id) => !beside.includes(id));
  return [...beside, ...others].slice(0, Math.min(count, MOST_COLUMNS));
}
