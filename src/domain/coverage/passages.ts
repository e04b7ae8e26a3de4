import type { Quotation } from '#domain/file/quotations.ts';
import type { Passage } from '#domain/text/segments.ts';
import type { Proof } from './proof.ts';

/**
 * Where the claims' passages stand in an article, in reading order; equal beginnings put the longer one first.
 * Only words that are found are here: a lost quote has no place.
 *
 * @param article - The article's id.
 */
export function claimPassagesIn(proof: Proof, article: string): Passage[] {
  return placed(proof, article, (of) => ('claim' in of ? of.claim : null)).sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** Where the words stand in which an article tells each event, under the event's id. */
export function eventPassagesIn(proof: Proof, article: string): Passage[] {
  return placed(proof, article, (of) => ('event' in of ? of.event : null));
}

function placed(proof: Proof, article: string, idOf: (of: Quotation['of']) => string | null): Passage[] {
  return proof.quotations.flatMap((quotation) => {
    const id = idOf(quotation.of);
    if (id === null || quotation.article !== article || !quotation.at.found) return [];
    return [{ span: quotation.at.span, id }];
  });
}
