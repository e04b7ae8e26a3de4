import { boundsOf } from './bounds.ts';
import type { Edtf, EdtfDate, Precision } from './vague-date.ts';

/**
 * Compare two vague dates for chronological order: by the earliest time they may mean, then the latest, then
 * the finer first, then the surer first.
 *
 * A date with an open beginning stands where its end is known: "July 25, 2023 or earlier" belongs to July 2023
 * in a reader's eyes, not before all history. A date without any known end comes last.
 *
 * @returns Negative, 0 or positive, as `sort` takes it; 0 only for dates that agree in all of this.
 */
export function compareDates(a: Edtf, b: Edtf): number {
  const keysOfB = keysOf(b);
  for (const [index, key] of keysOf(a).entries()) {
    const other = keysOfB[index] ?? key;
    // Not by subtraction: two infinite ends are equal.
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function keysOf(date: Edtf): number[] {
  const { earliest, latest } = boundsOf(date);
  const dates = datesIn(date);
  return [
    earliest === -Infinity ? latest : earliest,
    latest,
    Math.max(...dates.map((each) => COARSENESS[each.precision]), 0),
    dates.filter((each) => each.approximate || each.uncertain).length,
  ];
}

function datesIn(date: Edtf): EdtfDate[] {
  if (date.kind === 'date') return [date];
  if (date.kind === 'set') return date.members.flatMap(datesIn);
  return [date.start, date.end].filter((end) => typeof end !== 'string');
}

const COARSENESS: Record<Precision, number> = {
  second: 0,
  day: 1,
  month: 2,
  season: 3,
  year: 4,
  decade: 5,
  century: 6,
};
