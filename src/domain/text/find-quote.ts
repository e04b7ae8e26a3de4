import type { Quote } from '#domain/dossier/dossier.ts';
import type { Span } from './span.ts';
import { type StartsOf, startsByGrams } from './starts-by-grams.ts';

/** Where a quote stands in a text, or the reason there is no such place. */
export type QuotePlace =
  | { found: true; span: Span }
  /**
   * `absent`: the words do not stand there between the given `prefix` and `suffix`; `count` says how often they
   * stand there without them. `ambiguous`: `count` places answer to the quote and nothing tells which is meant.
   */
  | { found: false; reason: 'absent' | 'ambiguous'; count: number };

/** Finds quotes in one text. */
export type QuoteFinder = (quote: Quote) => QuotePlace;

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
  return placeOf(quote, startsByScan(text));
}

/**
 * `findQuote` for many quotes of one text.
 *
 * The text is read once, when the first quote is asked for; a quote then costs about its own length and not the
 * text's.
 */
export function quoteFinder(text: string): QuoteFinder {
  let indexed: StartsOf | null = null;
  const scan = startsByScan(text);
  return (quote) =>
    placeOf(quote, (words, limit) => {
      indexed ??= startsByGrams(text);
      return indexed(words, limit) ?? scan(words, limit);
    });
}

function placeOf(
  { exact, prefix = '', suffix = '' }: Quote,
  startsOf: (words: string, limit: number) => number[],
): QuotePlace {
  if (exact === '') return { found: false, reason: 'absent', count: 0 };
  const starts = startsOf(prefix + exact + suffix, COUNT_LIMIT);
  const [first] = starts;
  if (first === undefined) {
    return { found: false, reason: 'absent', count: startsOf(exact, COUNT_LIMIT).length };
  }
  if (starts.length > 1) return { found: false, reason: 'ambiguous', count: starts.length };
  const start = first + prefix.length;
  return { found: true, span: { start, end: start + exact.length } };
}

/** Where words stand in a text, overlapping places included: the first `limit` of them, in order. */
function startsByScan(text: string) {
  return (words: string, limit: number): number[] => {
    const starts: number[] = [];
    for (let at = text.indexOf(words); at !== -1 && starts.length < limit; at = text.indexOf(words, at + 1)) {
      starts.push(at);
    }
    return starts;
  };
}
