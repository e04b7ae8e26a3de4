import type { TimeSpan } from './calendar.ts';
import { footprintOf, type Footprint, type Scale } from './footprint.ts';
import type { Lane, LaneEntry, Run } from './lane.ts';

/** What waits for a place, with its room in ms: `labelledTo` is where its label ends, never before `footprint.to`. */
export type Candidate = {
  /** One entry, or those of a stretch too crowded to tell them apart. */
  runs: readonly Run[];
  /** Null of several. */
  event: string | null;
  footprint: Footprint;
  labelledTo: number;
};

export type Measures<Entry extends LaneEntry = LaneEntry> = Scale & {
  /** In px; every group's button is as wide, so that counting never moves anything. */
  groupWidth: number;
  /** Of an entry's label, in px. Asked of those alone that are to be shown. */
  labelWidth: (entry: Entry) => number;
  /** The event that is kept out of groups and labelled. */
  chosen: string | null;
};

/** Between a label and the next thing, in px. */
const APART = 10;

/** Every entry of a lane by itself, in the order in which their room begins. */
export function candidatesOf<Entry extends LaneEntry>(
  lane: Lane<Entry>,
  measures: Measures<Entry>,
): Candidate[] {
  return inOrder(lane.entries.map((_, place) => single(lane, place, measures)));
}

/**
 * What of a lane stands in a region: each entry by itself or, in a stretch as wide as a group where more begin
 * than could be told apart, all of them in one.
 *
 * These stretches are fixed in time, whatever the region, and the work grows with the region's width in px and not
 * with the number of entries.
 *
 * @param crowd - How many may begin within a group's width and stand by themselves.
 */
export function candidatesIn<Entry extends LaneEntry>(
  lane: Lane<Entry>,
  region: TimeSpan,
  crowd: number,
  measures: Measures<Entry>,
): Candidate[] {
  // A power of two, so that zooming a little leaves the stretches where they are.
  const stretch = 2 ** Math.ceil(Math.log2(measures.groupWidth * measures.msPerPx));
  const stretchAt = (time: number) => Math.floor(time / stretch) * stretch;
  const isCrowded = ({ from, to }: Run) => to - from > crowd;
  const chosen = measures.chosen === null ? [] : lane.placesOf(measures.chosen);
  const found: Candidate[] = [];

  const first = stretchAt(region.start);
  for (const place of lane.reachingInto(first)) {
    const start = stretchAt(lane.startAt(place));
    const isHeld = isCrowded(lane.runIn({ start, end: start + stretch }));
    if (!isHeld || chosen.includes(place)) found.push(single(lane, place, measures));
  }
  for (let start = first; start < region.end; start += stretch) {
    const run = lane.runIn({ start, end: start + stretch });
    const own = isCrowded(run) ? chosen.filter((place) => isIn(run, place)) : [];
    if (isCrowded(run)) found.push(crowdOf(lane, without(run, own), measures));
    const alone = isCrowded(run) ? own : placesIn(run);
    found.push(...alone.map((place) => single(lane, place, measures)));
  }
  return inOrder(found);
}

function single<Entry extends LaneEntry>(
  lane: Lane<Entry>,
  place: number,
  measures: Measures<Entry>,
): Candidate {
  const entry = lane.entries[place];
  if (!entry) throw new RangeError(`no entry at place ${place} of lane ${lane.id}`);
  const labelWidth = measures.labelWidth(entry);
  const footprint = footprintOf(entry.drawn, labelWidth, measures);
  const labelEnd = footprint.labelAt + (labelWidth + APART) * measures.msPerPx;
  return {
    runs: [{ from: place, to: place + 1 }],
    event: entry.event,
    footprint,
    labelledTo: Math.max(footprint.to, labelEnd),
  };
}

function crowdOf(
  lane: Lane,
  runs: readonly Run[],
  { groupWidth, msPerPx }: Omit<Measures, 'labelWidth'>,
): Candidate {
  const from = lane.startAt(runs[0]?.from ?? 0);
  const to = from + groupWidth * msPerPx;
  return { runs, event: null, footprint: { from, to, labelAt: from }, labelledTo: to };
}

/** What is left of a run without some of its places. */
function without({ from, to }: Run, places: readonly number[]): Run[] {
  const edges = [from, ...places.flatMap((place) => [place, place + 1]), to];
  const runs: Run[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const run = { from: edges[index] ?? to, to: edges[index + 1] ?? to };
    if (run.to > run.from) runs.push(run);
  }
  return runs;
}

function isIn({ from, to }: Run, place: number): boolean {
  return place >= from && place < to;
}

function placesIn({ from, to }: Run): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function inOrder(candidates: Candidate[]): Candidate[] {
  const place = ({ runs }: Candidate) => runs[0]?.from ?? 0;
  return candidates.toSorted((a, b) => a.footprint.from - b.footprint.from || place(a) - place(b));
}
