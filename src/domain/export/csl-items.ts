import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { EdtfDate, EdtfEnd, Season } from '#domain/chronology/vague-date.ts';
import type { Article } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { type CslName, namesOf } from './csl-names.ts';

/**
 * What is cited, as CSL-JSON has it: only the fields used here.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export type CslItem = {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  URL?: string;
  language?: string;
};

/** `date-parts` holds one date or the two ends of a span, each `[year, month?, day?]`. */
export type CslDate = { 'date-parts': number[][]; season?: number; circa?: boolean } | { literal: string };

/**
 * An article as an item to cite. It says what the dossier says and no more: no author where there is no byline, no
 * address where none is given, and the date of publication no finer than it is known.
 *
 * The type is a newspaper's article for every outlet alike: what an outlet is besides, a dossier does not say.
 *
 * @param inWords - Words an EDTF date for which CSL has no form, such as a decade.
 */
export function cslOfArticle(look: LookUp, article: Article, inWords: (date: string) => string): CslItem {
  const { id, headline, byline, published, url, outlet, lang = look.dossier.lang } = article;
  const author = byline === undefined ? [] : namesOf(byline);
  const issued = cslDate(published, inWords);
  const container = look.outlet.get(outlet)?.name;
  return {
    id,
    type: 'article-newspaper',
    title: headline,
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(container !== undefined && { 'container-title': container }),
    ...(url !== undefined && { URL: url }),
    language: lang,
  };
}

type Page = {
  id: string;
  /** The statement of a claim or the title of an event. */
  title: string;
  url: string;
  /** The day on which it was read, `YYYY-MM-DD`. */
  accessed: string;
  publisher: string;
};

/** A page of the dossier as an item to cite. It has no author and no date but the day on which it was read. */
export function cslOfPage({ dossier }: LookUp, { id, title, url, accessed, publisher }: Page): CslItem {
  const read = cslDate(accessed, (date) => date);
  return {
    id,
    type: 'webpage',
    title,
    ...(read && { accessed: read }),
    'container-title': dossier.title,
    publisher,
    URL: url,
    language: dossier.lang,
  };
}

const SEASONS: Record<Season, number> = { spring: 1, summer: 2, autumn: 3, winter: 4 };

/** An EDTF date for CSL; null where it says that no date is given, which the styles write as “n.d.”. */
function cslDate(text: string, inWords: (date: string) => string): CslDate | null {
  const date = parseEdtf(text);
  if (date?.kind === 'date') {
    const parts = partsOf(date);
    if (!parts) return { literal: inWords(text) };
    return {
      'date-parts': [parts],
      ...(date.season && { season: SEASONS[date.season] }),
      // CSL knows one doubt only.
      ...((date.approximate || date.uncertain) && { circa: true }),
    };
  }
  if (date?.kind === 'interval') {
    if (date.start === 'open' && date.end === 'open') return null;
    const [start, end] = [partsOfEnd(date.start), partsOfEnd(date.end)];
    if (start && end) return { 'date-parts': [start, end] };
  }
  return { literal: inWords(text) };
}

/** Null for what a list of numbers cannot say: a decade, a century, a year before the first. */
function partsOf({ precision, year, month, day }: EdtfDate): number[] | null {
  if (precision === 'decade' || precision === 'century' || year < 1) return null;
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

/** In a span CSL has no seasons and no doubts: an end with one is left to words. */
function partsOfEnd(end: EdtfEnd): number[] | null {
  if (typeof end === 'string' || end.season || end.approximate || end.uncertain) return null;
  return partsOf(end);
}
