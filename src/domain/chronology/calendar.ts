/** One day in ms. UTC has no days of another length. */
export const DAY = 86_400_000;

/** A half-open run of time in ms since the Unix epoch, `start < end`. */
export type TimeSpan = { start: number; end: number };

/** How many days a month (1–12) has in an astronomical year of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The first instant of a day, in ms since the Unix epoch.
 *
 * Counted by hand because `Date.UTC` reads the years 0–99 as 1900–1999 and knows none beyond 275760.
 *
 * @param month - 1–12; 13 is the next January.
 * @see https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
export function startOfDay(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) * DAY;
}

/** The days from the first of one month up to the first of the month `months` later. */
export function monthsFrom(year: number, month: number, months: number): TimeSpan {
  const last = month - 1 + months;
  return {
    start: startOfDay(year, month, 1),
    end: startOfDay(year + Math.floor(last / 12), (last % 12) + 1, 1),
  };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
