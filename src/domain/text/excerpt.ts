import type { Span } from './span.ts';

/**
 * The stretch of a text to show where there is no room for all of it: the first of what is looked for, with some
 * words before it. The text's beginning where that shows it as well.
 *
 * It ends with the text: whoever shows it cuts the end, since how much there is room for depends on the screen.
 *
 * @param spans - What is looked for, in reading order.
 * @param before - UTF-16 code units to show before it, at most.
 */
export function excerptOf(text: string, spans: readonly Span[], before = 60): Span {
  const first = spans[0]?.start ?? 0;
  if (first <= before) return { start: 0, end: text.length };
  const cut = first - before;
  // At a word, so that no sign is halved either; a word too long for that is shown from its middle.
  const space = text.slice(cut, first).search(/\s/);
  return { start: space === -1 ? first : cut + space + 1, end: text.length };
}
