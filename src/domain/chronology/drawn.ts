import { boundsOf, type Bounds } from './bounds.ts';
import { DAY, type TimeSpan } from './calendar.ts';
import { parseEdtf } from './edtf.ts';
import { remembered } from './remembered.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember } from './vague-date.ts';

/** What to draw of a date, so that a vague one never looks like a point. Times are ms since the Unix epoch. */
export type DrawnDate = DrawnAlone | DrawnBeside;

export type DrawnAlone = DrawnMark | DrawnPoints;

export type DrawnMark = DrawnPoint | DrawnSpan;

/** A day or an instant of which nothing is doubted. A day stands at its noon, in the middle of its day. */
export type DrawnPoint = { kind: 'point'; at: number };

/**
 * A stretch, half-open. A soft edge is one the writer called approximate or uncertain. An open edge has no
 * place: `start` is -Infinity where `openStart` is set, `end` Infinity where `openEnd` is; never both.
 */
export type DrawnSpan = {
  kind: 'span';
  start: number;
  end: number;
  /** It happened some time in here, as in a year or "2023 or earlier"; otherwise it lasted all the while. */
  within: boolean;
  softStart: boolean;
  softEnd: boolean;
  openStart: boolean;
  openEnd: boolean;
};

/** Several marks of one event, earliest first, at least two; `faint` where only one of them is meant. */
export type DrawnPoints = { kind: 'points'; marks: readonly DrawnMark[]; faint: boolean };

/** A date with others of the same event beside it, as another authority has them; at least one, and none as its own. */
export type DrawnBeside = { kind: 'beside'; own: DrawnAlone; others: DrawnAlone[] };

/** The last instant that `Date` knows, and its negative the first: a chart can place nothing beyond. */
const LAST = 8.64e15;

/**
 * What to draw of a date.
 *
 * @returns null for a date that has no place in a drawing: without any known end, such as `../..`, or with one
 *   some 270,000 years from now or ago; nor has a set with a member so far away.
 */
export function drawnOf(date: Edtf): DrawnAlone | null {
  if (date.kind !== 'set') return markOf(date, false);
  if (date.members.some((member) => isBeyond(boundsOf(member)))) return null;
  const marks = date.members
    .map((member) => markOf(member, date.choice === 'one'))
    .filter((mark) => mark !== null)
    .toSorted((a, b) => startOf(a) - startOf(b));
  const [first, ...more] = marks;
  if (!first) return null;
  return more.length === 0 ? first : { kind: 'points', marks, faint: date.choice === 'one' };
}

/** What to draw of a date as a dossier writes it; null also for what is no date. */
export const drawnFrom = remembered((text: string): DrawnAlone | null => {
  const date = parseEdtf(text);
  return date && drawnOf(date);
});

/** A date with others beside it: each once, and nothing is beside it where none differs from it. */
export function drawnBeside(own: DrawnAlone, others: readonly DrawnAlone[]): DrawnDate {
  const looks = new Map(others.map((other) => [lookOf(other), other]));
  looks.delete(lookOf(own));
  return looks.size > 0 ? { kind: 'beside', own, others: [...looks.values()] } : own;
}

/** What is drawn of the date itself, whatever is beside it. */
export function ownOf(drawn: DrawnDate): DrawnAlone {
  return drawn.kind === 'beside' ? drawn.own : drawn;
}

/** The marks of a date by itself. */
export function marksOf(drawn: DrawnAlone): readonly DrawnMark[] {
  return drawn.kind === 'points' ? drawn.marks : [drawn];
}

/** The part of the time that is known of what is drawn: finite, half-open. */
export function extentOf(drawn: DrawnDate): TimeSpan {
  if (drawn.kind === 'point') return { start: drawn.at - DAY / 2, end: drawn.at + DAY / 2 };
  if (drawn.kind === 'span') {
    return {
      start: drawn.openStart ? drawn.end - DAY : drawn.start,
      end: drawn.openEnd ? drawn.start + DAY : drawn.end,
    };
  }
  const extents = (drawn.kind === 'beside' ? [drawn.own, ...drawn.others] : drawn.marks).map(extentOf);
  return {
    start: Math.min(...extents.map((extent) => extent.start)),
    end: Math.max(...extents.map((extent) => extent.end)),
  };
}

function lookOf(drawn: DrawnAlone): string {
  const marks = marksOf(drawn).map((mark) =>
    mark.kind === 'point'
      ? mark.at
      : [mark.start, mark.end, mark.within, mark.softStart, mark.softEnd].join(' '),
  );
  return `${drawn.kind === 'points' && drawn.faint ? 'one of ' : ''}${marks.join()}`;
}

function isFar(time: number): boolean {
  return Number.isFinite(time) && Math.abs(time) > LAST;
}

function isBeyond({ earliest, latest }: Bounds): boolean {
  return isFar(earliest) || isFar(latest);
}

function startOf(mark: DrawnMark): number {
  return mark.kind === 'point' ? mark.at : mark.start;
}

function markOf(date: EdtfMember, isOneOf: boolean): DrawnMark | null {
  const bounds = boundsOf(date);
  const { earliest, latest } = bounds;
  if (isBeyond(bounds) || (earliest === -Infinity && latest === Infinity)) return null;
  const start = date.kind === 'interval' ? date.start : date;
  const end = date.kind === 'interval' ? date.end : date;
  if (date.kind === 'date' && latest - earliest <= DAY && !isSoft(date)) {
    return { kind: 'point', at: (earliest + latest) / 2 };
  }
  return {
    kind: 'span',
    start: earliest,
    end: latest,
    within: isOneOf || date.kind === 'date' || start === 'unknown' || end === 'unknown',
    softStart: isSoft(start),
    softEnd: isSoft(end),
    openStart: earliest === -Infinity,
    openEnd: latest === Infinity,
  };
}

/** Seasons have no exact edges even where nothing is doubted. */
function isSoft(end: EdtfEnd | EdtfDate): boolean {
  return typeof end !== 'string' && (end.uncertain || end.approximate || end.season !== undefined);
}
