import { boundsOf } from '#domain/chronology/bounds.ts';
import { daysOfSpan, type Days } from '#domain/chronology/days.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { StepShow } from '#domain/dossier/dossier.ts';

/**
 * The days of the timeline that a step shows: from the first that `from` may mean to the last that `to` may mean.
 *
 * @returns Null where one of them is not given, has an open end there, or comes after the other.
 */
export function daysShown({ from = '', to = '' }: Pick<StepShow, 'from' | 'to'>): Days | null {
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (!first || !last) return null;
  const days = daysOfSpan({ start: boundsOf(first).earliest, end: boundsOf(last).latest });
  return days && days.from < days.to ? days : null;
}
