import type { Span } from '#domain/text/span.ts';

/** @see https://www.w3.org/TR/annotation-model/#text-quote-selector */
export type QuoteSelector = { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };

/** Characters on either side: what other tools take, and enough for most texts. */
const CONTEXT = 32;

/**
 * Words of a text with so much of what stands around them that they stand there once. Empty at an edge of the text.
 *
 * @param span - Where the words stand; no sign of two UTF-16 units is cut in the context.
 */
export function selectorAt(text: string, { start, end }: Span): QuoteSelector {
  for (let context = CONTEXT; ; context *= 2) {
    const from = wholeFrom(text, Math.max(start - context, 0));
    const to = wholeTo(text, Math.min(end + context, text.length));
    const around = text.slice(from, to);
    if (text.indexOf(around) !== text.lastIndexOf(around)) continue;
    return {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    };
  }
}

const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

function wholeFrom(text: string, at: number): number {
  return at > 0 && isLow(text, at) ? at - 1 : at;
}

function wholeTo(text: string, at: number): number {
  return at < text.length && isLow(text, at) ? at + 1 : at;
}
