import type { TimeSpan } from './calendar.ts';
import { extentOf, type DrawnDate } from './drawn.ts';
import { footprintOf, type Scale } from './footprint.ts';
import { placeInRows, type Candidate, type Crowding, type Placed } from './rows.ts';

/**
 * One event in one lane. `key` is unique; an event may stand several times in a lane, as when two articles of
 * one outlet date it. `labelWidth` is in px.
 */
export type GatherEntry = {
  key: string;
  event: string;
  lane: string;
  drawn: DrawnDate;
  labelWidth: number;
};

export type GatherScale = Scale & Crowding;

/**
 * What stands at one place of a lane. `left` to `right`, in ms since the Unix epoch, is all the room that it
 * takes with its label; no two things of one lane and row share any.
 */
export type Thing = ThingAlone | ThingGroup;

/** `extent` is the known time of what stands here. */
type Place = { lane: string; row: number; left: number; right: number; extent: TimeSpan };

export type ThingAlone = Place & {
  kind: 'event';
  key: string;
  event: string;
  labelled: boolean;
  labelAt: number;
};

/** Entries too close to be hit one by one, earliest first. */
export type ThingGroup = Place & { kind: 'group'; keys: string[] };

/** Between a label and the next thing, in px. */
const APART = 10;

/**
 * What a timeline shows at a scale: each event with its label, as a mark without one where the label would
 * collide, or within a counted group where even the marks would.
 *
 * It knows the scale and not the window, so nothing changes while the reader pans. Every entry is in exactly
 * one thing.
 *
 * @returns The things of each lane in order of time; lanes without entries are missing.
 */
export function gather(entries: readonly GatherEntry[], scale: GatherScale): Map<string, Thing[]> {
  const lanes = new Map<string, GatherEntry[]>();
  for (const entry of entries) {
    const lane = lanes.get(entry.lane);
    if (lane) lane.push(entry);
    else lanes.set(entry.lane, [entry]);
  }
  return new Map([...lanes].map(([lane, members]) => [lane, gatherLane(lane, members, scale)]));
}

function gatherLane(lane: string, entries: GatherEntry[], scale: GatherScale): Thing[] {
  const candidates = entries
    .map((entry) => candidateOf(entry, scale))
    .toSorted((a, b) => a.footprint.from - b.footprint.from || (a.key < b.key ? -1 : 1));
  return placeInRows(candidates, scale)
    .map((placed) => thingOf(lane, placed))
    .toSorted((a, b) => a.left - b.left || a.row - b.row);
}

function candidateOf(entry: GatherEntry, scale: GatherScale): Candidate {
  const footprint = footprintOf(entry.drawn, entry.labelWidth, scale);
  const labelEnd = footprint.labelAt + (entry.labelWidth + APART) * scale.msPerPx;
  return {
    key: entry.key,
    event: entry.event,
    footprint,
    labelledTo: Math.max(footprint.to, labelEnd),
    extent: extentOf(entry.drawn),
  };
}

function thingOf(lane: string, { members, row, left, right, labelled }: Placed): Thing {
  const extent = {
    start: Math.min(...members.map((member) => member.extent.start)),
    end: Math.max(...members.map((member) => member.extent.end)),
  };
  const place = { lane, row, left, right, extent };
  const [only, ...more] = members;
  if (only && more.length === 0) {
    const { key, event, footprint } = only;
    return { kind: 'event', ...place, key, event, labelled, labelAt: footprint.labelAt };
  }
  const inOrder = members.toSorted((a, b) => a.extent.start - b.extent.start);
  return { kind: 'group', ...place, keys: inOrder.map((member) => member.key) };
}
