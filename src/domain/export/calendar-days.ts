import { daysInMonth } from '#domain/chronology/calendar.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { EdtfDate, EdtfEnd, EdtfMember } from '#domain/chronology/vague-date.ts';

/** Whole days as a calendar's file writes them, `YYYYMMDD`: the first, and the first that no longer belongs. */
export type CalendarDays = { start: string; end: string };

/** A day of the proleptic Gregorian calendar. */
type Day = { year: number; month: number; day: number };

/**
 * The days of a date, where all of it has days: one stretch, or one for each member where all of several are meant. A
 * time of day is left to its day in UTC.
 *
 * @returns Empty for all that has no day or none that is sure: months and years, what is approximate or uncertain, one
 *   of several days, an end that is open or unknown; and for days outside the years 1 to 9999, which a calendar's file
 *   cannot write.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.4
 */
export function calendarDaysOf(text: string): CalendarDays[] {
  const date = parseEdtf(text);
  if (!date || (date.kind === 'set' && date.choice === 'one')) return [];
  const all = (date.kind === 'set' ? date.members : [date]).map(daysOf);
  return all.every((days) => days !== null) ? all : [];
}

function daysOf(date: EdtfMember): CalendarDays | null {
  const first = dayOf(date.kind === 'date' ? date : date.start);
  const last = dayOf(date.kind === 'date' ? date : date.end);
  const start = first && written(first);
  const end = last && written(dayAfter(last));
  return start && end ? { start, end } : null;
}

function dayOf(date: EdtfDate | EdtfEnd): Day | null {
  if (typeof date === 'string' || date.approximate || date.uncertain) return null;
  if (date.instant !== undefined) {
    const at = new Date(date.instant);
    return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  }
  const { year, month, day } = date;
  return month !== undefined && day !== undefined ? { year, month, day } : null;
}

function dayAfter({ year, month, day }: Day): Day {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

function written({ year, month, day }: Day): string | null {
  if (year < 1 || year > 9999) return null;
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}
