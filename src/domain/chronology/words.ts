import { boundsOf } from './bounds.ts';
import { parseEdtf } from './edtf.ts';
import type { Edtf, EdtfDate, EdtfInterval, EdtfMember, Season } from './vague-date.ts';

/** How a language joins a date's parts. Each gets dates already in words. */
export type DateWords = {
  about: (date: string) => string;
  perhaps: (date: string) => string;
  perhapsAbout: (date: string) => string;
  span: (from: string, to: string) => string;
  orEarlier: (date: string) => string;
  orLater: (date: string) => string;
  /** One date, or one of several, within a run of them. */
  within: (span: string) => string;
  oneOf: (dates: string) => string;
  /** A day or month that the date leaves blank. */
  aDayIn: (date: string) => string;
  aMonthIn: (date: string) => string;
  season: (season: Season, year: string) => string;
  decade: (firstYear: string) => string;
  undated: string;
};

/** `Intl` knows no years beyond these. */
const LAST_INTL_YEAR = 275_000;

/**
 * An EDTF date in words that a reader understands, no finer and no surer than it is written.
 *
 * Months and days are worded by `Intl`, in UTC. A year that both ends of an interval share is said once.
 *
 * @param locale - BCP 47 tag.
 * @returns The text itself where it is no date that can be read.
 */
export function dateInWords(text: string, words: DateWords, locale: string): string {
  const date = parseEdtf(text);
  return date ? inWords(date, words, locale) : text;
}

function inWords(date: Edtf, words: DateWords, locale: string): string {
  if (date.kind !== 'set') return memberInWords(date, words, locale);
  const [only, ...more] = date.members.map((member) => memberInWords(member, words, locale));
  if (only !== undefined && more.length === 0) {
    return date.choice === 'one' && date.members[0]?.kind === 'interval' ? words.within(only) : only;
  }
  const list = new Intl.ListFormat(locale).format([only ?? '', ...more]);
  return date.choice === 'one' ? words.oneOf(list) : list;
}

function memberInWords(member: EdtfMember, words: DateWords, locale: string): string {
  return member.kind === 'date'
    ? qualified(member, bareDate(member, words, locale, true), words)
    : intervalInWords(member, words, locale);
}

function intervalInWords({ start, end }: EdtfInterval, words: DateWords, locale: string): string {
  if (typeof start === 'string') {
    return typeof end === 'string' ? words.undated : words.orEarlier(memberInWords(end, words, locale));
  }
  if (typeof end === 'string') return words.orLater(memberInWords(start, words, locale));
  const from = memberInWords(start, words, locale);
  const to = memberInWords(end, words, locale);
  if (from === to) return from;
  const shared = start.year === end.year && start.month !== undefined && end.month !== undefined;
  const shortFrom = shared ? qualified(start, bareDate(start, words, locale, false), words) : from;
  return words.span(shortFrom, to);
}

function qualified(date: EdtfDate, bare: string, words: DateWords): string {
  if (date.uncertain) return date.approximate ? words.perhapsAbout(bare) : words.perhaps(bare);
  return date.approximate ? words.about(bare) : bare;
}

function bareDate(date: EdtfDate, words: DateWords, locale: string, withYear: boolean): string {
  const { precision, year, month, day, season } = date;
  if (month === undefined || season) {
    const yearText = yearInWords(year, locale);
    if (season) return words.season(season, yearText);
    if (precision === 'decade') return words.decade(yearText);
    if (precision === 'century') return words.within(words.span(yearText, yearInWords(year + 99, locale)));
    if (precision === 'year') return yearText;
    return precision === 'month' ? words.aMonthIn(yearText) : words.aDayIn(yearText);
  }

  const time = precision === 'second';
  const formatted = formatOf(locale, {
    timeZone: 'UTC',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(withYear ? { year: 'numeric' } : {}),
    ...(withYear && year <= 0 ? { era: 'short' } : {}),
    ...(time ? { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } : {}),
  }).format(boundsOf(date).earliest);
  return precision === 'day' && day === undefined ? words.aDayIn(formatted) : formatted;
}

/** Making one costs a hundred times what using it does. There are a handful in a language. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

function yearInWords(year: number, locale: string): string {
  if (Math.abs(year) > LAST_INTL_YEAR) return new Intl.NumberFormat(locale).format(year);
  const { earliest } = boundsOf({
    kind: 'date',
    precision: 'year',
    year,
    uncertain: false,
    approximate: false,
  });
  return formatOf(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(year <= 0 ? { era: 'short' } : {}),
  }).format(earliest);
}
