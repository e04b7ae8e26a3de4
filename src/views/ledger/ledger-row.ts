import type { Claim } from '#domain/dossier/dossier.ts';
import type { LedgerSection } from '#domain/coverage/ledger.ts';

/** A row of the table: the heading of a section, or a claim. */
export type LedgerItem = { key: string; section: LedgerSection } & ({ claim: Claim } | { claim: null });

/** From so many claims on, only the rows near the view are in the page; below, the browser's own search finds all. */
export const LONG = 500;

/** So many are in the first picture of the table; the others come right after it, in parts. */
export const FIRST = 8;

/** A part of the others: as many as a phone's processor lays out without keeping the reader waiting. */
export const MORE = 16;

/** About how high a closed row of three lines is, in px, for those that are not in the page yet. */
export const ROW_HEIGHT = 96;

/** The sections as one run of rows, each headed by a row of its own where there are headings. */
export function rowsOf(sections: readonly LedgerSection[]): LedgerItem[] {
  return sections.flatMap((section) => [
    ...(section.of ? [{ key: `section ${JSON.stringify(section.of)}`, section, claim: null }] : []),
    ...section.claims.map((claim) => ({ key: claim.id, section, claim })),
  ]);
}
