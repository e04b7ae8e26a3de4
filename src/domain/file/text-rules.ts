import type { Quote } from '#domain/dossier/dossier.ts';
import { type QuoteFinder, quoteFinder, type QuotePlace } from '#domain/text/find-quote.ts';
import { lookAlikesIn } from '#domain/text/look-alike.ts';
import type { Fault } from './fault.ts';
import { quotationsIn, quoteOf } from './quotations.ts';
import { entriesOf, fieldOf, type Spot, textOf } from './spot.ts';

/** A text, and what is asked of it more than once. */
export type ReadText = { text: string; find: QuoteFinder; alikes: ReturnType<typeof lookAlikesIn> };

/** The most characters of an article's text: more than the longest novel has. */
export const MOST_OF_TEXT = 4 * 1024 * 1024;

/** The articles' texts in the order of the articles; undefined where there is none. */
export type Texts = { texts: (ReadText | undefined)[]; faults: Fault[] };

/**
 * The texts of the articles: `text` where it is given, else the file that `textFile` names.
 *
 * @param files - The contents of the text files by name.
 */
export function textsOf(root: Spot, files: ReadonlyMap<string, string>): Texts {
  const faults: Fault[] = [];
  const texts = entriesOf(root, 'articles').map((article) => {
    const inline = fieldOf(article, 'text');
    if (inline.value !== undefined) return readText(textOf(article, 'text'));
    const file = fieldOf(article, 'textFile');
    const name = textOf(article, 'textFile');
    if (name === undefined) {
      if (file.value === undefined) faults.push({ place: article.place, problem: { kind: 'no-text' } });
      return undefined;
    }
    const text = files.get(name);
    if (text === undefined) faults.push({ place: file.place, problem: { kind: 'no-text-file', name } });
    const characters = text?.length ?? 0;
    if (characters > MOST_OF_TEXT) {
      faults.push({ place: file.place, problem: { kind: 'too-long', characters, limit: MOST_OF_TEXT } });
      return undefined;
    }
    if (text === '') faults.push({ place: file.place, problem: { kind: 'empty', expected: 'text' } });
    return readText(text);
  });
  return { texts, faults };
}

function readText(text: string | undefined): ReadText | undefined {
  if (text === undefined || text === '') return undefined;
  return { text, find: quoteFinder(text), alikes: lookAlikesIn(text) };
}

/** Each article's text at the place that gives it, in the article itself or as the name of its file. */
export function textSpots(root: Spot, texts: Texts['texts']): Spot[] {
  return entriesOf(root, 'articles').map((article, index) => {
    const inline = fieldOf(article, 'text');
    const { place } = inline.value === undefined ? fieldOf(article, 'textFile') : inline;
    return { value: texts[index]?.text, place };
  });
}

/** Every part stands in its article's text, in one place, and no two overlap. */
export function misplacedParts(root: Spot, texts: Texts['texts']): Fault[] {
  return entriesOf(root, 'articles').flatMap((article, index) => {
    const text = texts[index];
    if (text === undefined) return [];
    const name = textOf(article, 'id') ?? '';
    const faults: Fault[] = [];
    const placed: { spot: Spot; start: number; end: number }[] = [];
    for (const part of entriesOf(article, 'parts')) {
      const quote = quoteOf(part);
      if (!quote) continue;
      const place = text.find(quote);
      if (place.found) placed.push({ spot: part, ...place.span });
      else faults.push(quoteFault(`${part.place}.exact`, name, quote, place, text));
    }
    placed.sort((a, b) => a.start - b.start || a.end - b.end);
    let furthest = placed[0];
    for (const part of placed.slice(1)) {
      if (furthest && part.start < furthest.end) {
        const problem = { kind: 'parts-overlap', other: furthest.spot.place } as const;
        faults.push({ place: part.spot.place, problem });
      }
      if (!furthest || part.end > furthest.end) furthest = part;
    }
    return faults;
  });
}

/** Every quotation that has no place in its article: it is named, and never moved to words that look alike. */
export function lostQuotes(root: Spot, texts: Texts['texts']): Fault[] {
  const articles = new Map(
    entriesOf(root, 'articles').flatMap((article, index) => {
      const id = textOf(article, 'id');
      const text = texts[index];
      return id === undefined || text === undefined ? [] : [[id, text]];
    }),
  );
  return quotationsIn(root).flatMap(({ place, article, quote }) => {
    const known = articles.get(article);
    const found = known?.find(quote);
    return !known || !found || found.found ? [] : [quoteFault(place, article, quote, found, known)];
  });
}

function quoteFault(
  place: string,
  article: string,
  quote: Quote,
  { reason, count }: Extract<QuotePlace, { found: false }>,
  { alikes }: ReadText,
): Fault {
  if (reason === 'ambiguous') return { place, problem: { kind: 'quote-ambiguous', article, count } };
  const alike = count > 0 ? null : alikes(quote.exact);
  return { place, problem: { kind: 'quote-absent', article, elsewhere: count, alike } };
}
