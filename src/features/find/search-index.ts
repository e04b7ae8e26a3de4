import { slipsBetween } from '#domain/text/typos.ts';
import { termsOf } from '#domain/text/terms.ts';
import type { Entry, EntryKind } from './entries.ts';

export type Found = {
  /** The best first. */
  entries: Record<EntryKind, Entry[]>;
  total: number;
  /** Whether each has all the words; where nothing has, what has some of them is found. */
  has: 'all' | 'some';
  /** The words, folded, that answer to the query. */
  terms: ReadonlySet<string>;
};

/** A word that answers to one of the query's, and how well: 1 is the word itself. */
type Meant = { term: string; weight: number };

/** A word is looked up by its beginning from this many letters on: a single one begins half of all words. */
const BEGINS_FROM = 2;
/** A beginning is taken for a mistyped one from this many letters on. */
const MISTYPED_BEGINS_FROM = 5;
/** Whoever pastes a page is not kept waiting; no entry is told apart by more. */
const MOST_WORDS = 16;
/** More than any score, so that words in a row go before all else. */
const ROW = 1e6;
/** Of two equals the one with the shorter title goes first; less than any score, for each UTF-16 code unit. */
const LENGTH = 1e-6;
/** What the title says counts for more than what is found in its lines. */
const IN_TITLE = 2;

/**
 * Finds entries by words, by beginnings of words and by words that are mistyped.
 *
 * A word that stands in the dossier, or begins one that does, is taken as meant. Only another may be mistyped: by one
 * slip from four letters on, by two from eight on; a number never. Entries with all the words are found or, where
 * there are none, those with some. First come those with the words in a row in their title, then those with them in a
 * row in a line, then the others; within these the rarer words count for more, and the shorter title goes first.
 */
export class SearchIndex {
  readonly #entries: Entry[] = [];
  /** The words of each entry's title, and of its lines, with a space on both sides. */
  readonly #titles: string[] = [];
  readonly #lines: string[] = [];
  /** The entries that have a word: twice their number, and one more where the title has it. */
  readonly #places = new Map<string, number[]>();

  add(entry: Entry): void {
    const number = this.#entries.push(entry) - 1;
    const title = termsOf(entry.title).map(({ term }) => term);
    const lines = entry.lines.map(({ text }) => termsOf(text).map(({ term }) => term));
    for (const term of new Set(title)) this.#put(term, number * 2 + 1);
    const told = new Set(title);
    for (const term of new Set(lines.flat())) if (!told.has(term)) this.#put(term, number * 2);
    this.#titles.push(` ${title.join(' ')} `);
    // Words that stand on two lines are in no row.
    this.#lines.push(lines.map((line) => ` ${line.join(' ')} `).join('\n'));
  }

  #put(term: string, place: number): void {
    const places = this.#places.get(term);
    if (places) places.push(place);
    else this.#places.set(term, [place]);
  }

  /** @param among - Nothing else is found; all is where it is absent. */
  find(query: string, among: (entry: Entry) => boolean = () => true): Found {
    const row = termsOf(query)
      .slice(0, MOST_WORDS)
      .map(({ term }) => term);
    const words = [...new Set(row)];
    const meant = words.map((word) => this.#meantBy(word));
    const { scores, counts } = this.#weigh(meant);

    const some: number[] = [];
    counts.forEach((count, number) => {
      const entry = this.#entries[number];
      if (count > 0 && entry && among(entry)) some.push(number);
    });
    const whole = some.filter((number) => counts[number] === words.length);
    const has = whole.length > 0 || some.length === 0 ? 'all' : 'some';
    const found = has === 'all' ? whole : some;

    const inARow = this.#standsInARow(row);
    for (const number of found) scores[number] = (scores[number] ?? 0) + ROW * inARow(number);
    // Equals stay in the dossier's order.
    found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const entries: Found['entries'] = { claim: [], event: [], person: [], words: [] };
    for (const number of found) {
      const entry = this.#entries[number];
      if (entry) entries[entry.kind].push(entry);
    }
    return {
      entries,
      total: found.length,
      has,
      terms: new Set(meant.flat().map(({ term }) => term)),
    };
  }

  /** For each entry how many of the words it has, and how much they tell. */
  #weigh(meant: readonly (readonly Meant[])[]) {
    const counts = new Uint8Array(this.#entries.length);
    const scores = new Float64Array(this.#entries.length);
    for (const answers of meant) {
      const best = new Float64Array(this.#entries.length);
      for (const { term, weight } of answers) {
        const places = this.#places.get(term) ?? [];
        const score = weight * Math.log(1 + this.#entries.length / places.length);
        for (const place of places) {
          const number = place >> 1;
          const here = place & 1 ? score * IN_TITLE : score;
          if (here > (best[number] ?? 0)) best[number] = here;
        }
      }
      best.forEach((score, number) => {
        if (score === 0) return;
        counts[number] = (counts[number] ?? 0) + 1;
        scores[number] = (scores[number] ?? 0) + score;
      });
    }
    this.#titles.forEach((title, number) => {
      scores[number] = (scores[number] ?? 0) - LENGTH * title.length;
    });
    return { scores, counts };
  }

  /**
   * Tells how an entry has words in a row: 4 where its title has them, 3 where a line has; 2 and 1 where that is so if
   * the last is taken for a beginning; else 0.
   */
  #standsInARow(row: readonly string[]): (number: number) => number {
    const [only] = row;
    if (row.length === 1 && only !== undefined) {
      // Known already, and one word is what most entries are found by.
      const exact = new Map((this.#places.get(only) ?? []).map((place) => [place >> 1, 3 + (place & 1)]));
      return (number) => exact.get(number) ?? 0;
    }
    const words = ` ${row.join(' ')}`;
    return (number) => {
      const title = this.#titles[number] ?? '';
      const lines = this.#lines[number] ?? '';
      const isIn = title.includes(words) ? 2 : lines.includes(words) ? 1 : 0;
      return isIn > 0 && (isIn === 2 ? title : lines).includes(`${words} `) ? isIn + 2 : isIn;
    };
  }

  #meantBy(word: string): Meant[] {
    const meant: Meant[] = [];
    if (this.#places.has(word)) meant.push({ term: word, weight: 1 });
    if (word.length >= BEGINS_FROM) {
      for (const term of this.#places.keys()) {
        if (term !== word && term.startsWith(word)) {
          meant.push({ term, weight: 0.3 + (0.5 * word.length) / term.length });
        }
      }
    }
    return meant.length > 0 ? meant : this.#mistyped(word);
  }

  /** The known words that are nearest to one nobody wrote. */
  #mistyped(word: string): Meant[] {
    if (word.length < 4 || /\p{N}/u.test(word)) return [];
    const most = word.length < 8 ? 1 : 2;
    const near: { term: string; slips: number; weight: number }[] = [];
    for (const term of this.#places.keys()) {
      if (term.length < word.length - most) continue;
      const { whole, begin } = slipsBetween(word, term, most);
      if (whole <= most) near.push({ term, slips: whole, weight: 0.5 / whole });
      else if (begin <= most && word.length >= MISTYPED_BEGINS_FROM && term[0] === word[0]) {
        // A word half typed is less sure than one that is whole.
        near.push({ term, slips: begin + 0.5, weight: 0.2 / begin });
      }
    }
    const least = Math.min(...near.map(({ slips }) => slips));
    // Someone who made one slip rarely means a word that is two away.
    return near.filter(({ slips }) => slips < least + 1);
  }
}
