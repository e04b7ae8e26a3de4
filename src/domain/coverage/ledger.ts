import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { STANDINGS, type Standing } from '#domain/dossier/standing.ts';
import { claimsPassing, topicsOf, type Filter } from './filter.ts';
import { claimsWithWords, type SearchedWords } from './ledger-search.ts';
import { sortClaims, type ReadingOrders, type Sort } from './ledger-sort.ts';

/** What a reader asks of the ledger. */
export type LedgerQuery = {
  filter: Filter;
  /** Words that must all occur; blank asks for none. */
  q: string;
  sort: Sort | null;
  group: 'topic' | 'standing' | null;
};

/** Rows that stand together, and what they have in common; nothing where the ledger is one run of rows. */
export type LedgerSection = {
  of: { topic: string } | { standing: Standing } | null;
  claims: readonly Claim[];
};

/**
 * The ledger's rows in sections, of which none is empty.
 *
 * Topics come in the order in which the dossier has them, standings in the order in which they are always listed;
 * sorting is within the sections.
 */
export function ledgerOf(
  look: LookUp,
  searched: SearchedWords,
  orders: ReadingOrders,
  { filter, q, sort, group }: LedgerQuery,
): LedgerSection[] {
  const found = claimsWithWords(claimsPassing(look, filter), searched, q);
  const claims = sortClaims(look, orders, found, sort);
  return sectionsOf(look, claims, group).filter((section) => section.claims.length > 0);
}

function sectionsOf(look: LookUp, claims: readonly Claim[], group: LedgerQuery['group']): LedgerSection[] {
  if (group === null) return [{ of: null, claims }];
  if (group === 'standing') {
    return STANDINGS.map((standing) => ({
      of: { standing },
      claims: claims.filter(({ id }) => (look.standing.get(id) ?? 'only') === standing),
    }));
  }
  return topicsOf(look).map((topic) => ({
    of: { topic },
    claims: claims.filter((claim) => claim.topic === topic),
  }));
}
