import type { Claim, Weight } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { STANDINGS } from '#domain/dossier/standing.ts';

export const SORT_COLUMNS = ['statement', 'standing', 'topic', 'weight'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Claims by a column, or in the order in which an article tells them. */
export type Sort = {
  by: { column: SortColumn } | { article: string };
  descending: boolean;
};

/** The claims of each article in its reading order, by the article's id. */
export type ReadingOrders = ReadonlyMap<string, { claims: readonly string[] }>;

const WEIGHTS = { core: 0, supporting: 1, minor: 2 } satisfies Record<Weight, number>;

/**
 * Reads a word from a link: a column or an article's id, with a minus in front for the other way round.
 *
 * @returns null for what the ledger does not know, which is the dossier's own order.
 */
export function readSort(look: LookUp, word: string | null): Sort | null {
  if (!word) return null;
  const descending = word.startsWith('-') && !look.article.has(word);
  const name = descending ? word.slice(1) : word;
  const column = SORT_COLUMNS.find((each) => each === name);
  if (column) return { by: { column }, descending };
  return look.article.has(name) ? { by: { article: name }, descending } : null;
}

/** The word that `readSort` reads. */
export function sortWord({ by, descending }: Sort): string {
  return `${descending ? '-' : ''}${'column' in by ? by.column : by.article}`;
}

/**
 * Claims in another order; equal ones keep the order they came in. What an article does not tell comes after all that
 * it tells, either way round.
 */
export function sortClaims(
  look: LookUp,
  orders: ReadingOrders,
  claims: readonly Claim[],
  sort: Sort | null,
): readonly Claim[] {
  if (!sort) return claims;
  const sign = sort.descending ? -1 : 1;
  if ('article' in sort.by) {
    const places = new Map(orders.get(sort.by.article)?.claims.map((id, place) => [id, place]));
    const told = claims.filter(({ id }) => places.has(id));
    const place = ({ id }: Claim): number => places.get(id) ?? 0;
    return [
      ...told.toSorted((a, b) => sign * (place(a) - place(b))),
      ...claims.filter(({ id }) => !places.has(id)),
    ];
  }
  const compare = comparing(look, sort.by.column);
  return claims.toSorted((a, b) => sign * compare(a, b));
}

function comparing(look: LookUp, column: SortColumn): (a: Claim, b: Claim) => number {
  const { compare } = new Intl.Collator(look.dossier.lang, { numeric: true });
  const standing = ({ id }: Claim): number => STANDINGS.indexOf(look.standing.get(id) ?? 'only');
  return {
    statement: (a: Claim, b: Claim) => compare(a.statement, b.statement),
    topic: (a: Claim, b: Claim) => compare(a.topic, b.topic),
    standing: (a: Claim, b: Claim) => standing(a) - standing(b),
    weight: (a: Claim, b: Claim) => WEIGHTS[a.weight] - WEIGHTS[b.weight],
  }[column];
}
