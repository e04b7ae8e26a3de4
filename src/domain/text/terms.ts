import type { Span } from './span.ts';

/** A word of a text, and what it is looked up as. */
export type Term = { term: string; span: Span };

/** Written without spaces: each sign is a word of its own. */
const SIGN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*';
/** “U.S.”, “I.C.C.”: one word, not its letters. */
const INITIALS = '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])';
/** “20,000” and “3.5” are one number each. */
const NUMBER = '\\p{N}+(?:[.,]\\p{N}+)*';
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’ʼ][\\p{L}\\p{M}]+)*";

const ANY = new RegExp(`${SIGN}|${INITIALS}|${NUMBER}(?![\\p{L}])|${WORD}|\\p{Extended_Pictographic}`, 'gu');
const PLAIN = /^[a-z]+$/;

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * The words of a text in reading order, each folded so that spellings a reader would take for the same are the same:
 * without case, diacritics, the points of initials (“I.C.C.” is “icc”), the commas of numbers and the `’s` of a
 * possessor. All else, punctuation and quotation marks among it, is no word.
 */
export function termsOf(text: string): Term[] {
  return Array.from(text.matchAll(ANY), ({ 0: word, index }) => ({
    term: folded(word),
    span: { start: index, end: index + word.length },
  }));
}

function folded(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (/^\p{N}/u.test(lower)) return lower.normalize('NFKD').replaceAll(',', '');
  return lower
    .normalize('NFKD')
    .replace(/['’ʼ]s$/, '')
    .replace(/[\p{M}.'’ʼ]/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Where a text has any of some words. Neighbours are one span, with what stands between them.
 *
 * @param terms - As `termsOf` folds them.
 */
export function spansOf(text: string, terms: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  if (terms.size === 0) return spans;
  let before = false;
  for (const { term, span } of termsOf(text)) {
    const is = terms.has(term);
    const last = spans.at(-1);
    if (is && before && last) last.end = span.end;
    else if (is) spans.push({ ...span });
    before = is;
  }
  return spans;
}
