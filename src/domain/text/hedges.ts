import { isEnglish } from './english.ts';
import type { Span } from './span.ts';

/**
 * Words that limit how sure a statement is, or give it as somebody's word; each a pattern in which a blank stands
 * for any white space. Longer ones first where one begins another.
 *
 * Left out, because they mostly mean something else: “may” alone (the month), “said to” before a listener,
 * “about” and “some” before a number, “claim” (a demand as often as a doubt).
 */
const HEDGES = [
  // How likely
  // Not “as soon as possible”, “if possible”.
  '(?<!\\b(?:as|if|when|where|whenever|wherever) )possible',
  'possibly|possibility of|possibility that|potential|potentially|probable|probably|perhaps|maybe|likely|unlikely',
  '(?:may|might|could) (?:have|be|not|well)|might|could',
  'appear(?:s|ed)? to|apparent|apparently|seem(?:s|ed)? to|seemingly',
  // Whose word it is
  'alleg(?:e|es|ed|edly|ing|ation|ations)(?: (?:that|of))?',
  "accus(?:e|es|ed|ing)(?: [\\p{L}’']+){0,2} of|accusations?(?: (?:that|of))?",
  '(?:is|are|was|were|been|being) said to|said to (?:have|be)',
  '(?:believed|thought|understood|reported|rumou?red|presumed) to|presumably',
  'suspected|suspicions?|reportedly|purported|purportedly|supposed|supposedly|unconfirmed|unverified',
  'according to',
];

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}])(?:${HEDGES.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}\\p{M}])`,
  'giu',
);

/**
 * Where an English text hedges: whole words that limit certainty, in the order of the text, none over another.
 *
 * It points at words and weighs nothing: whether a hedge is due is the reader's to say.
 *
 * @param lang - BCP 47 tag of the text; none are found in any language but English.
 */
export function hedgesIn(text: string, lang: string): Span[] {
  if (!isEnglish(lang)) return [];
  return Array.from(text.matchAll(PATTERN), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
