import type { Quote } from '#domain/dossier/dossier.ts';
import type { Proof } from './proof.ts';

/** Tells, without looking again, whether a quotation of the dossier stands in its article. */
export function foundQuotes({ quotations }: Proof): (article: string, quote: Quote) => boolean {
  const lost = new Set(
    quotations.filter(({ at }) => !at.found).map(({ article, quote }) => keyOf(article, quote)),
  );
  return (article, quote) => !lost.has(keyOf(article, quote));
}

function keyOf(article: string, { exact, prefix = '', suffix = '' }: Quote): string {
  return JSON.stringify([article, exact, prefix, suffix]);
}
