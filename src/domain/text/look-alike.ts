/** Words of a text that read like a quote without being it, and the first character that tells them apart. */
export type LookAlike = {
  /** The words as they stand in the text. */
  words: string;
  /** The first differing character of the quote; empty where the text has one more. */
  given: string;
  /** What the text has in its place; empty where the quote has one more. */
  stands: string;
};

const FOLDS: readonly [RegExp, string][] = [
  [/\s/, ' '],
  [/[‘’‚‛′´`]/, "'"],
  [/[“”„‟″«»]/, '"'],
  [/[‐‑‒–—―−]/, '-'],
  // Characters that take no room: soft hyphen, zero-width space and joiners, word joiner, byte order mark.
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/, ''],
];

/**
 * Prepare a text for the question why a quote may not have been found in it.
 *
 * The answer looks through differences of white space, quotation marks and dashes. It serves the sentence that
 * names a quote as not found and nothing else: no mark is ever placed by it.
 *
 * @returns A function that gives the words which do stand in the text, or null. The text is folded once, when
 *   the first question is asked.
 */
export function lookAlikesIn(text: string): (exact: string) => LookAlike | null {
  let folded: Folded | null = null;
  return (exact) => {
    folded ??= fold(text);
    const needle = fold(exact).text.trim();
    const at = needle === '' ? -1 : folded.text.indexOf(needle);
    if (at === -1) return null;
    const words = text.slice(folded.starts[at], folded.ends[at + needle.length - 1]);
    return words === exact ? null : { words, ...firstDifference(exact, words) };
  };
}

/** A folded text; its n-th character stands for `starts[n]` to `ends[n]` of the original. */
type Folded = { text: string; starts: Uint32Array; ends: Uint32Array };

function fold(text: string): Folded {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const characters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = foldCharacter(text.charAt(at));
    if (character === '') continue;
    if (character === ' ' && characters.at(-1) === ' ') {
      ends[characters.length - 1] = at + 1;
      continue;
    }
    starts[characters.length] = at;
    ends[characters.length] = at + 1;
    characters.push(character);
  }
  return { text: characters.join(''), starts, ends };
}

export function foldCharacter(character: string): string {
  // Most characters are plain letters: the quick way out keeps a text of a million characters at a few dozen ms.
  if (/[a-zA-Z0-9,.]/.test(character)) return character;
  return FOLDS.find(([pattern]) => pattern.test(character))?.[1] ?? character;
}

function firstDifference(given: string, stands: string): { given: string; stands: string } {
  let at = 0;
  while (at < given.length && given[at] === stands[at]) at++;
  return { given: given.charAt(at), stands: stands.charAt(at) };
}
