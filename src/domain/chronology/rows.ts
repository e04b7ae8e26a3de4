import type { Candidate, Measures } from './candidates.ts';

export type Crowding = Pick<Measures, 'msPerPx' | 'groupWidth' | 'chosen'> & {
  /** The most rows a lane may have; at least 2, so that the chosen event always finds one. */
  rows: number;
};

/** One candidate, or several that became a group, in a row. Times are ms since the Unix epoch. */
export type Placed = {
  members: Candidate[];
  row: number;
  left: number;
  right: number;
  labelled: boolean;
};

/** A run of one row that is kept free for the chosen event. */
type Kept = { candidate: Candidate; row: number; from: number; to: number; labelled: boolean };

/**
 * Give every candidate a place in one of a few rows, so that no two share any room.
 *
 * One pass from left to right. A candidate takes the first row in which it stands clear of the label before
 * it; else the row whose last label began earliest gives that label up; where not even the mark fits, it
 * joins the thing that began last, and they become a group.
 *
 * What the chosen event has here is kept out of groups and labelled. Where several of it meet, the last of them
 * has the label; one row is left to others, so that one of it for which no other row is free is as any other.
 *
 * @param candidates - Of one lane, sorted by where their footprints begin.
 */
export function placeInRows(candidates: Candidate[], crowding: Crowding): Placed[] {
  const first = sweep(candidates, crowding, []);
  const chosen = candidates.filter(({ event }) => event !== null && event === crowding.chosen);
  const homes = chosen.map((candidate) => first.find((placed) => placed.members.includes(candidate)));
  if (homes.every((home) => home?.labelled && home.members.length === 1)) return first;
  const rows = homes.map((home) => home?.row ?? 0);
  return sweep(candidates, crowding, keep(chosen, rows, Math.max(2, crowding.rows)));
}

/** Each in its home row where it can, and at least one row without any. */
function keep(chosen: Candidate[], homes: number[], rows: number): Kept[] {
  const all: Kept[] = [];
  for (const [index, candidate] of chosen.entries()) {
    const { from } = candidate.footprint;
    const used = new Set(all.map((kept) => kept.row));
    const allowed = [homes[index] ?? 0, ...Array.from({ length: rows }, (_, row) => row)].filter(
      (row) => used.has(row) || used.size < rows - 1,
    );
    const clear = allowed.find((row) => isFree(all, row, from, candidate.labelledTo));
    const isBare = (kept: Kept) => kept.candidate.footprint.to <= from;
    const row = clear ?? allowed.find((each) => all.every((kept) => kept.row !== each || isBare(kept)));
    if (row === undefined) continue;
    for (const kept of all) {
      if (kept.row !== row || kept.to <= from) continue;
      kept.to = kept.candidate.footprint.to;
      kept.labelled = false;
    }
    all.push({ candidate, row, from, to: candidate.labelledTo, labelled: true });
  }
  return all;
}

function sweep(candidates: Candidate[], crowding: Crowding, kept: readonly Kept[]): Placed[] {
  const rows: Placed[][] = Array.from({ length: Math.max(2, crowding.rows) }, () => []);
  const groupRoom = crowding.groupWidth * crowding.msPerPx;

  for (const candidate of candidates) {
    const { from, to } = candidate.footprint;
    const own = kept.find((each) => each.candidate === candidate);
    if (own) {
      const { row, labelled } = own;
      giveUpLabel(rows[row]?.at(-1), from);
      rows[row]?.push({ members: [candidate], row, left: from, right: own.to, labelled });
      continue;
    }
    const clear = rows.findIndex(
      (row, index) => (row.at(-1)?.right ?? -Infinity) <= from && isFree(kept, index, from, to),
    );
    const row = clear >= 0 ? clear : rowThatGivesWay(rows, kept, from, to);
    if (row >= 0) {
      giveUpLabel(rows[row]?.at(-1), from);
      const labelled = isFree(kept, row, from, candidate.labelledTo);
      const right = labelled ? candidate.labelledTo : to;
      rows[row]?.push({ members: [candidate], row, left: from, right, labelled });
    } else {
      join(rows, kept, candidate, groupRoom);
    }
  }
  return rows.flat();
}

/** The row whose last thing could do without its label and leave room: the one that began earliest, or -1. */
function rowThatGivesWay(rows: Placed[][], kept: readonly Kept[], from: number, to: number): number {
  let found = -1;
  let earliest = Infinity;
  for (const [index, row] of rows.entries()) {
    const last = row.at(-1);
    if (!last || last.left >= earliest || bareRight(last) > from) continue;
    if (isChosen(last, kept) || !isFree(kept, index, from, to)) continue;
    found = index;
    earliest = last.left;
  }
  return found;
}

/** Join the thing that began last of those that may grow. There is one: in some row nothing is kept. */
function join(rows: Placed[][], kept: readonly Kept[], candidate: Candidate, groupRoom: number): void {
  let best: Placed | undefined;
  for (const row of rows) {
    const last = row.at(-1);
    if (!last || isChosen(last, kept) || (best && last.left <= best.left)) continue;
    const right = groupRight(last, candidate, groupRoom);
    if (isFree(kept, last.row, last.left, right)) best = last;
  }
  if (!best) throw new Error('no row is left for a group');
  best.right = groupRight(best, candidate, groupRoom);
  best.labelled = true;
  best.members.push(candidate);
}

function groupRight(placed: Placed, candidate: Candidate, groupRoom: number): number {
  return Math.max(placed.left + groupRoom, bareRight(placed), candidate.footprint.to);
}

function bareRight(placed: Placed): number {
  const [only, ...more] = placed.members;
  return only && more.length === 0 ? only.footprint.to : placed.right;
}

function giveUpLabel(placed: Placed | undefined, from: number): void {
  if (!placed || placed.right <= from) return;
  placed.labelled = false;
  placed.right = bareRight(placed);
}

function isChosen(placed: Placed, kept: readonly Kept[]): boolean {
  return kept.some((each) => placed.members.includes(each.candidate));
}

function isFree(kept: readonly Kept[], row: number, from: number, to: number): boolean {
  return kept.every((each) => row !== each.row || to <= each.from || from >= each.to);
}
