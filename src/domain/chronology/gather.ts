import type { TimeSpan } from './calendar.ts';
import { candidatesIn, candidatesOf, type Measures } from './candidates.ts';
import type { Lane, LaneEntry, Run } from './lane.ts';
import { placeInRows, type Placed } from './rows.ts';

export type GatherScale<Entry extends LaneEntry = LaneEntry> = Measures<Entry> & {
  /** The most rows a lane may have; at least 2, so that the chosen event always finds one. */
  rows: number;
};

/**
 * What stands at one place of a lane. `left` to `right`, in ms since the Unix epoch, is all the room that it
 * takes with its label; no two things of one lane and row share any.
 */
export type Thing = ThingAlone | ThingGroup;

/** `extent` is the known time of what stands here; `key` is that of its first entry, and `place` its place in the lane. */
type Place = {
  lane: string;
  row: number;
  left: number;
  right: number;
  extent: TimeSpan;
  key: string;
  place: number;
};

export type ThingAlone = Place & { kind: 'event'; event: string; labelled: boolean; labelAt: number };

/** Entries too close to be hit one by one: their places in the lane, and how many events they are of. */
export type ThingGroup = Place & { kind: 'group'; runs: readonly Run[]; count: number };

/** So many may begin within a group's width for each row; others would not find room even as marks. */
const CROWD = 4;

/**
 * What a lane shows at a scale: each event with its label, as a mark without one where the label would
 * collide, or within a counted group where even the marks would.
 *
 * Without a region it is all of the lane, and every entry is in exactly one thing; it then knows the scale and not
 * the window, so that nothing changes while the reader pans. With one it is what stands in the region, in time
 * that depends on the region's width in px and not on the number of entries.
 *
 * @returns In order of time.
 */
export function gather<Entry extends LaneEntry>(
  lane: Lane<Entry>,
  scale: GatherScale<Entry>,
  region: TimeSpan | null = null,
): Thing[] {
  const candidates = region
    ? candidatesIn(lane, region, CROWD * scale.rows, scale)
    : candidatesOf(lane, scale);
  return placeInRows(candidates, scale)
    .map((placed) => thingOf(lane, placed))
    .toSorted((a, b) => a.left - b.left || a.row - b.row);
}

/** Whether an entry, by its place in the lane, stands in a thing of that lane. */
export function holds(thing: Thing, place: number): boolean {
  if (thing.kind === 'event') return thing.place === place;
  return thing.runs.some(({ from, to }) => place >= from && place < to);
}

/** The entries of a thing, earliest first. */
export function entriesIn<Entry extends LaneEntry>(thing: Thing, lane: Lane<Entry>): Entry[] {
  return lane.entriesIn(thing.kind === 'group' ? thing.runs : [{ from: thing.place, to: thing.place + 1 }]);
}

function thingOf(lane: Lane, { members, row, left, right, labelled }: Placed): Thing {
  const runs = members.flatMap((member) => member.runs).toSorted((a, b) => a.from - b.from);
  const extents = runs.map((run) => lane.extentOf(run));
  const extent = {
    start: extents[0]?.start ?? left,
    end: Math.max(...extents.map(({ end }) => end)),
  };
  const first = runs[0]?.from ?? 0;
  const key = lane.entries[first]?.key ?? '';
  const place = { lane: lane.id, row, left, right, extent, key, place: first };
  const [only, ...more] = members;
  if (only && only.event !== null && more.length === 0) {
    return { kind: 'event', ...place, event: only.event, labelled, labelAt: only.footprint.labelAt };
  }
  return { kind: 'group', ...place, runs, count: lane.countOf(runs) };
}
