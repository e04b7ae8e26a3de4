import type { PlacedEntry } from './place-entry.ts';
import { packRows } from './pack-rows.ts';
import { zoneAt, type Run } from './place-label.ts';

/** Several entries of a lane that have no place of their own: a count, and a number under which they are listed. */
export type PictureGroup = Run & { row: number; zone: number; keys: string[]; extent: Run };

export type PackedLane = {
  things: (PlacedEntry & { row: number })[];
  groups: PictureGroup[];
  rows: number;
};

/** Of what a group says, in px. */
const GROUP_WIDTH = 124;
/** Between groups, in px. */
const APART = 8;

/**
 * Give each entry of a lane a row; where they are more than the limit, the last row holds groups of those that
 * find none.
 *
 * @param cuts - Where zones begin and end; no group lies across a cut.
 */
export function packLane(
  entries: readonly PlacedEntry[],
  limit: number,
  cuts: readonly number[],
): PackedLane {
  const sorted = entries.toSorted((a, b) => firstInk(a) - firstInk(b));
  const rooms = sorted.map(({ room, label }) => ({ ...room, rows: label.lines.length }));
  const whole = packRows(rooms, limit);
  if (!whole.includes(null)) return { ...placed(sorted, rooms, whole), groups: [] };
  const short = packRows(rooms, limit - 1);
  const homeless = sorted.filter((_, index) => short[index] === null);
  return { ...placed(sorted, rooms, short), groups: groupsOf(homeless, limit - 1, cuts), rows: limit };
}

function placed(sorted: PlacedEntry[], rooms: readonly { rows: number }[], rows: readonly (number | null)[]) {
  const things = sorted.flatMap((entry, index) => {
    const row = rows[index];
    return row === null || row === undefined ? [] : [{ ...entry, row }];
  });
  const used = rows.map((row, index) => (row === null ? 0 : row + (rooms[index]?.rows ?? 0)));
  return { things, rows: used.reduce((most, each) => Math.max(most, each), 0) };
}

/** In order of time. */
function groupsOf(entries: PlacedEntry[], row: number, cuts: readonly number[]): PictureGroup[] {
  const groups: PictureGroup[] = [];
  for (const entry of entries) {
    const from = firstInk(entry);
    const to = Math.max(...entry.marks.map((mark) => mark.to));
    const last = groups.at(-1);
    const zone = zoneAt(from, cuts);
    const at = Math.max(Math.min(from, zone.to - GROUP_WIDTH), zone.from);
    if (last && last.to + APART > at) {
      last.keys.push(entry.entry.key);
      last.extent.to = Math.max(last.extent.to, to);
      continue;
    }
    const extent = { from, to };
    groups.push({ from: at, to: at + GROUP_WIDTH, row, zone: zone.index, keys: [entry.entry.key], extent });
  }
  return groups;
}

function firstInk({ marks }: PlacedEntry): number {
  return Math.min(...marks.map(({ from }) => from));
}
