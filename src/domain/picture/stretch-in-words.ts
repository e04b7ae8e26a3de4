import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';
import { daysOfSpan } from '#domain/chronology/days.ts';
import { dateInWords, type DateWords } from '#domain/chronology/words.ts';

/** Longer ones are said by years and by months: nobody asks for the day a quarter of a century began. */
const BY_YEARS = 1000 * DAY;
const BY_MONTHS = 100 * DAY;

/** A stretch of time in words, e.g. "1993 to 2023": the longer it is, the coarser. */
export function stretchInWords(stretch: TimeSpan, words: DateWords, locale: string): string {
  const [from, to] = endsOf(stretch);
  return dateInWords(from === to ? from : `${from}/${to}`, words, locale);
}

/** In EDTF; by years beyond those that days are written in. */
function endsOf(stretch: TimeSpan): [string, string] {
  const length = stretch.end - stretch.start;
  const days = length > BY_YEARS ? null : daysOfSpan(stretch);
  if (!days || [days.from, days.to].some((day) => !/^\d{4}-/.test(day)))
    return [yearOf(stretch.start), yearOf(stretch.end - 1)];
  const digits = length > BY_MONTHS ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  return [days.from.slice(0, digits), days.to.slice(0, digits)];
}

/** In EDTF. */
function yearOf(at: number): string {
  const year = new Date(Math.min(Math.max(at, -8.64e15), 8.64e15)).getUTCFullYear();
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year));
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, '0')}`;
}
