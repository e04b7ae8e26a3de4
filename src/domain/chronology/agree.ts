import { boundsOf, type Bounds } from './bounds.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember } from './vague-date.ts';

/**
 * Whether two vague dates can both hold: some time lies in each of them.
 *
 * A vaguer date agrees with every finer one within it, and one that overlaps another may mean the time that both
 * have. A date called approximate or uncertain reaches, for this question alone, its own length farther on each
 * side: nobody can say how wide “about” is, and the doubt is its writer's good right. So only dates that cannot be
 * brought together are apart.
 */
export function canAgree(a: Edtf, b: Edtf): boolean {
  return membersOf(a).some((one) => membersOf(b).some((other) => overlap(reachOf(one), reachOf(other))));
}

/** Whether a date says less of when than another: it holds all of it and more, or as much with more doubt. */
export function isVaguer(a: Edtf, b: Edtf): boolean {
  const [outer, inner] = [boundsOf(a), boundsOf(b)];
  if (outer.earliest > inner.earliest || outer.latest < inner.latest) return false;
  const isSame = outer.earliest === inner.earliest && outer.latest === inner.latest;
  return !isSame || doubtsIn(a) > doubtsIn(b);
}

function membersOf(date: Edtf): readonly EdtfMember[] {
  return date.kind === 'set' ? date.members : [date];
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.earliest < b.latest && b.earliest < a.latest;
}

function reachOf(date: EdtfMember): Bounds {
  const { earliest, latest } = boundsOf(date);
  const [start, end] = date.kind === 'interval' ? [date.start, date.end] : [date, date];
  return { earliest: earliest - doubtOf(start), latest: latest + doubtOf(end) };
}

/** How far a doubted end may be from where it is written, in ms. */
function doubtOf(end: EdtfEnd): number {
  if (typeof end === 'string' || !isDoubted(end)) return 0;
  const { earliest, latest } = boundsOf(end);
  return latest - earliest;
}

function doubtsIn(date: Edtf): number {
  return membersOf(date)
    .flatMap((member) => (member.kind === 'interval' ? [member.start, member.end] : [member]))
    .filter((end) => typeof end !== 'string' && isDoubted(end)).length;
}

function isDoubted({ approximate, uncertain }: EdtfDate): boolean {
  return approximate || uncertain;
}
