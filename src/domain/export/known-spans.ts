import { boundsOf } from '#domain/chronology/bounds.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfMember } from '#domain/chronology/vague-date.ts';

/**
 * The parts of a date that are known, for formats that have no vague ones. The year is astronomical (0 is 1 BC), the
 * month 1–12, the day 1–31. A time is in UTC; nothing else has a zone.
 */
export type DateParts = {
  year: number;
  month?: number;
  day?: number;
  time?: { hour: number; minute: number; second: number };
};

/** From a first date to a last, which is missing where it is the same or nobody knows it. */
export type KnownSpan = { start: DateParts; end?: DateParts };

/**
 * What is known of a date, as plain dates: one stretch, or one for each member where all of several are meant.
 *
 * - A decade or century is its first and its last year, a season its first and its last month.
 * - One of several dates is the stretch from the earliest to the latest of them.
 * - Where only one end is known it stands alone: with an open or unknown beginning that is the end.
 * - What is approximate or uncertain has the same parts as if it were not.
 *
 * So a stretch no longer says whether it lasted or happened some time within: the date in words has to stand beside it.
 *
 * @returns Empty for a date of which nothing is known.
 */
export function knownSpans(date: Edtf): KnownSpan[] {
  if (date.kind !== 'set') return present(spanOf(date));
  return date.choice === 'all'
    ? date.members.flatMap((member) => present(spanOf(member)))
    : present(spanOf(hullOf(date.members)));
}

function present(span: KnownSpan | null): KnownSpan[] {
  return span ? [span] : [];
}

function spanOf(date: EdtfMember): KnownSpan | null {
  if (date.kind === 'date') return between(firstOf(date), lastOf(date));
  const { start, end } = date;
  if (typeof start !== 'string') {
    return typeof end === 'string' ? { start: firstOf(start) } : between(firstOf(start), lastOf(end));
  }
  return typeof end === 'string' ? null : { start: lastOf(end) };
}

/** From the earliest of several dates to the latest, whatever their order. */
function hullOf(members: readonly EdtfMember[]): EdtfInterval {
  const earliest = members.toSorted((a, b) => boundsOf(a).earliest - boundsOf(b).earliest).at(0);
  const latest = members.toSorted((a, b) => boundsOf(a).latest - boundsOf(b).latest).at(-1);
  return { kind: 'interval', start: endOf(earliest, 'start'), end: endOf(latest, 'end') };
}

function endOf(member: EdtfMember | undefined, which: 'start' | 'end'): EdtfEnd {
  if (!member) return 'unknown';
  return member.kind === 'date' ? member : member[which];
}

function between(start: DateParts, end: DateParts): KnownSpan {
  return JSON.stringify(start) === JSON.stringify(end) ? { start } : { start, end };
}

function firstOf(date: EdtfDate): DateParts {
  return date.season ? monthAt(date, 0) : partsOf(date);
}

function lastOf(date: EdtfDate): DateParts {
  if (date.season) return monthAt(date, 2);
  const years = date.precision === 'century' ? 99 : date.precision === 'decade' ? 9 : 0;
  return { ...partsOf(date), year: partsOf(date).year + years };
}

/** A season's months are counted from the first instant that it may mean. */
function monthAt(date: EdtfDate, later: number): DateParts {
  const first = new Date(boundsOf(date).earliest);
  const month = first.getUTCMonth() + later;
  return { year: first.getUTCFullYear() + Math.floor(month / 12), month: (month % 12) + 1 };
}

function partsOf({ year, month, day, instant }: EdtfDate): DateParts {
  if (instant !== undefined) {
    const at = new Date(instant);
    return {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      time: { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() },
    };
  }
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}
