import type { Quote } from '#domain/dossier/dossier.ts';
import type { Span } from './span.ts';

/** Where a quote stands in a text, or the reason there is no such place. */
export type QuotePlace =
  | { found: true; span: Span }
  /**
   * `absent`: the words do not stand there between the given `prefix` and `suffix`; `count` says how often they
   * stand there without them. `ambiguous`: `count` places answer to the quote and nothing tells which is meant.
   */
  | { found: false; reason: 'absent' | 'ambiguous'; count: number };

/** Places are counted no further than this, so that a one-letter quote of a long text costs nothing. */
const COUNT_LIMIT = 100;

/**
 * Find the one place where a quote stands in a text.
 *
 * Character for character: nothing is folded, trimmed or guessed. `prefix` and `suffix` must stand directly
 * before and after the words. Given ones that agree with no occurrence make the quote absent: a mark is never
 * moved to words with other surroundings. An empty quote is absent.
 *
 * @param text - The article's text. Offsets count UTF-16 code units, as `slice` does.
 * @returns The place, or the reason there is none. It never throws.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function findQuote(text: string, quote: Quote): QuotePlace {
  const { exact, prefix = '', suffix = '' } = quote;
  if (exact === '') return { found: false, reason: 'absent', count: 0 };
  const needle = prefix + exact + suffix;
  const first = text.indexOf(needle);
  if (first === -1) return { found: false, reason: 'absent', count: countOf(text, exact, 0) };
  if (text.includes(needle, first + 1)) {
    return { found: false, reason: 'ambiguous', count: countOf(text, needle, first) };
  }
  const start = first + prefix.length;
  return { found: true, span: { start, end: start + exact.length } };
}

/** How often the words stand in the text from an offset on, overlapping ones included, up to `COUNT_LIMIT`. */
function countOf(text: string, words: string, from: number): number {
  let count = 0;
  for (let at = text.indexOf(words, from); at !== -1 && count < COUNT_LIMIT; count++) {
    at = text.indexOf(words, at + 1);
  }
  return count;
}
