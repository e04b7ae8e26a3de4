import { daysInMonth, startOfDay } from './calendar.ts';
import type { EdtfDate, Season } from './vague-date.ts';

const DATE = /^(-?)(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,11})([?~%]?)$/;
const TIME =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:Z|([+-])([01]\d|2[0-3])(?::([0-5]\d))?)?$/;

const SEASONS: Record<string, Season> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/**
 * Read one date, neither interval nor set.
 *
 * Taken: year, month, day, season, `X` for the last one or two digits of a year and for a whole month or day,
 * one qualifier at the end, years before 0 and years of 5–12 digits written `Y…` (beyond 12 a year is no
 * longer wider than the rounding of its ms). A time without a zone is read as UTC. Not taken: level 2's
 * qualifiers within a date, exponents, significant digits, and seasons by hemisphere.
 *
 * @returns null for anything else and for dates that no calendar has. It never throws.
 */
export function parseEdtfDate(text: string): EdtfDate | null {
  return calendarDate(text) ?? longYear(text) ?? dateTime(text);
}

function calendarDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, sign, digits = '', second, third, qualifier] = match;
  if (sign && digits === '0000') return null;
  const blanks = digits.length - digits.replaceAll('X', '').length;
  if (blanks && second) return null;
  // Before year 0 the digits count backwards: -201X begins in -2019.
  const year = sign ? -Number(digits.replaceAll('X', '9')) : Number(digits.replaceAll('X', '0'));
  const qualified = { kind: 'date', year, ...qualifierOf(qualifier) } as const;

  if (second === undefined) {
    return { ...qualified, precision: blanks === 2 ? 'century' : blanks === 1 ? 'decade' : 'year' };
  }
  const season = SEASONS[second];
  if (season) return third === undefined ? { ...qualified, precision: 'season', season } : null;
  if (second === 'XX') {
    if (third !== undefined && third !== 'XX') return null;
    return { ...qualified, precision: third ? 'day' : 'month' };
  }
  const month = Number(second);
  if (month < 1 || month > 12) return null;
  if (third === undefined) return { ...qualified, precision: 'month', month };
  if (third === 'XX') return { ...qualified, precision: 'day', month };
  const day = Number(third);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { ...qualified, precision: 'day', month, day };
}

function longYear(text: string): EdtfDate | null {
  const match = LONG_YEAR.exec(text);
  return match && { kind: 'date', precision: 'year', year: Number(match[1]), ...qualifierOf(match[2]) };
}

function dateTime(text: string): EdtfDate | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const [, , , , , , , sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const instant = startOfDay(year, month, day) + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return { kind: 'date', precision: 'second', year, month, day, instant, ...qualifierOf('') };
}

function qualifierOf(mark: string | undefined): Pick<EdtfDate, 'uncertain' | 'approximate'> {
  return { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
}
