/** Marks that a letter carries, once it is taken apart. */
const MARKS = /\p{M}/gu;
/** Typed plainly, printed curly. */
const APOSTROPHES = /[‘’‚‛ʼ′´`]/g;
const QUOTES = /[“”„‟″«»]/g;
const DASHES = /[‐‑‒–—―−]/g;

/** A text as it is searched: case, accents and the curl of quotation marks do not count. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-');
}

/** The words that a reader searches for, folded; none for blank. */
export function searchWords(query: string): string[] {
  return foldForSearch(query).split(/\s+/).filter(Boolean);
}
