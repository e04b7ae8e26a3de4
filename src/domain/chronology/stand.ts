import { canAgree, isVaguer } from './agree.ts';
import { boundsOf } from './bounds.ts';
import { DAY } from './calendar.ts';
import type { Edtf } from './vague-date.ts';

/**
 * How one date stands to another: it says the same; the same less exactly or more exactly; something else of which a
 * part is the same; or nothing that could be the same.
 */
export type DateStand = 'same' | 'vaguer' | 'finer' | 'overlapping' | 'apart';

export function standOf(date: Edtf, other: Edtf): DateStand {
  if (!canAgree(date, other)) return 'apart';
  if (isVaguer(date, other)) return 'vaguer';
  if (isVaguer(other, date)) return 'finer';
  return isSameTime(date, other) ? 'same' : 'overlapping';
}

/**
 * How many days lie between two dates that are apart: from the nearest day that one may mean to the nearest of the
 * other, so that February 10 and 12 are two days apart. `atLeast` where one of them says no single day.
 *
 * 0 is within one day, as between two times of it.
 */
export type DayGap = { days: number; atLeast: boolean };

export function gapBetween(a: Edtf, b: Edtf): DayGap {
  const gaps = membersOf(a).flatMap((one) =>
    membersOf(b).map((other) => Math.max(daysFrom(one, other), daysFrom(other, one), 0)),
  );
  return { days: Math.min(...gaps), atLeast: !isOneDay(a) || !isOneDay(b) };
}

/** Days from the last that `a` may mean to the first that `b` may; negative where they overlap. */
function daysFrom(a: Edtf, b: Edtf): number {
  return dayOf(boundsOf(b).earliest) - dayOf(boundsOf(a).latest - 1);
}

function isOneDay(date: Edtf): boolean {
  const { earliest, latest } = boundsOf(date);
  return dayOf(earliest) === dayOf(latest - 1);
}

function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

/** Exactness does not tell them apart here; but one of several days is neither all of them nor a run of them. */
function isSameTime(a: Edtf, b: Edtf): boolean {
  if (a.kind === 'set' && b.kind === 'set' && a.choice !== b.choice && a.members.length > 1) return false;
  const [one, other] = [boundsInOrder(a), boundsInOrder(b)];
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

function boundsInOrder(date: Edtf): string[] {
  const bounds = membersOf(date).map(boundsOf);
  return bounds.map(({ earliest, latest }) => `${earliest} ${latest}`).toSorted();
}

function membersOf(date: Edtf): readonly Edtf[] {
  return date.kind === 'set' ? date.members : [date];
}
