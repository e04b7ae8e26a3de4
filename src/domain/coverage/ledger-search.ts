import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { foldForSearch, searchWords } from '#domain/text/search.ts';

/** What each claim is searched in, folded, by the claim's id. */
export type SearchedWords = ReadonlyMap<string, string>;

/**
 * All that a claim is searched in: statement, topic, the quoted words, who says so, and the difference named.
 *
 * Folding takes longer than searching, so keep the answer for as long as the dossier is the same.
 */
export function searchedWords(look: LookUp): SearchedWords {
  return new Map(look.dossier.claims.map((claim) => [claim.id, foldForSearch(wordsOf(look, claim))]));
}

/** The claims in which every word of the query occurs, anywhere and in any order; all of them for a blank one. */
export function claimsWithWords(claims: readonly Claim[], searched: SearchedWords, query: string): Claim[] {
  const words = searchWords(query);
  return claims.filter(({ id }) => words.every((word) => searched.get(id)?.includes(word)));
}

function wordsOf(look: LookUp, { statement, topic, reports, difference }: Claim): string {
  const told = reports.flatMap(({ passages, attribution }) => [
    ...passages.map(({ exact }) => exact),
    attribution.words ?? '',
    ...(attribution.sources ?? []).map((id) => look.person.get(id)?.name ?? id),
  ]);
  // A line each, so that no word is found across two of them.
  return [statement, topic, ...told, difference?.note ?? ''].join('\n');
}
