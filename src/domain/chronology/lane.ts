import type { TimeSpan } from './calendar.ts';
import { extentOf, type DrawnDate } from './drawn.ts';

/**
 * One event in one lane. `key` is unique; an event may stand several times in a lane, as when two articles of
 * one outlet date it.
 */
export type LaneEntry = { key: string; event: string; lane: string; drawn: DrawnDate };

/** Entries of a lane that follow one another in time, by their places: `from` up to and without `to`. */
export type Run = { from: number; to: number };

/**
 * The entries of one lane in order of time, made once, which then answers for a stretch of time in steps that
 * grow with the logarithm of all there are.
 *
 * A place is an entry's number in that order. Times are ms since the Unix epoch.
 */
export class Lane<Entry extends LaneEntry = LaneEntry> {
  readonly id: string;
  readonly entries: readonly Entry[];
  #starts: Float64Array;
  /** A tree of maxima: the ends at the places `leaves`…, each inner node the later end of its two children. */
  #ends: Float64Array;
  #leaves: number;
  #places: Places | undefined;

  constructor(id: string, entries: readonly Entry[]) {
    this.id = id;
    const extents = entries.map((entry) => extentOf(entry.drawn));
    const order = inTimeOrder(entries, extents);
    this.entries = order.map((index) => entries[index]).filter((entry) => entry !== undefined);
    this.#starts = Float64Array.from(order, (index) => extents[index]?.start ?? 0);
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(order.length, 1)));
    this.#ends = new Float64Array(2 * this.#leaves).fill(-Infinity);
    for (const [place, index] of order.entries()) {
      this.#ends[this.#leaves + place] = extents[index]?.end ?? -Infinity;
    }
    for (let node = this.#leaves - 1; node > 0; node -= 1) {
      this.#ends[node] = Math.max(this.#end(2 * node), this.#end(2 * node + 1));
    }
  }

  placeOf(key: string): number | undefined {
    return this.#known.ofKey.get(key);
  }

  /** The places of all that the lane has of an event. */
  placesOf(event: string): readonly number[] {
    const { ofEvent, more } = this.#known;
    const first = ofEvent.get(event);
    return first === undefined ? [] : [first, ...(more.get(event) ?? [])];
  }

  startAt(place: number): number {
    return this.#starts[place] ?? Infinity;
  }

  /** Those that begin in a stretch. */
  runIn({ start, end }: TimeSpan): Run {
    return { from: this.#firstFrom(start), to: this.#firstFrom(end) };
  }

  /** The places of those that begin before a time and end after it. */
  reachingInto(time: number): number[] {
    const before = this.#firstFrom(time);
    const found: number[] = [];
    const visit = (node: number, from: number, length: number): void => {
      if (from >= before || this.#end(node) <= time) return;
      if (length === 1) {
        found.push(from);
        return;
      }
      visit(2 * node, from, length / 2);
      visit(2 * node + 1, from + length / 2, length / 2);
    };
    visit(1, 0, this.#leaves);
    return found;
  }

  /** From where the first of a run begins to where the last of it ends. */
  extentOf({ from, to }: Run): TimeSpan {
    let end = -Infinity;
    let [low, high] = [from + this.#leaves, to + this.#leaves];
    for (; low < high; low >>= 1, high >>= 1) {
      if (low & 1) end = Math.max(end, this.#end(low++));
      if (high & 1) end = Math.max(end, this.#end(--high));
    }
    return { start: this.startAt(from), end };
  }

  /** How many events stand in runs that share no place. */
  countOf(runs: readonly Run[]): number {
    if (this.#known.more.size === 0) {
      return runs.reduce((sum, { from, to }) => sum + to - from, 0);
    }
    return new Set(this.entriesIn(runs).map(({ event }) => event)).size;
  }

  entriesIn(runs: readonly Run[]): Entry[] {
    return runs.flatMap(({ from, to }) => this.entries.slice(from, to));
  }

  /** Made when it is first asked for: the first picture of a lane can do without. */
  get #known(): Places {
    this.#places ??= placesIn(this.entries);
    return this.#places;
  }

  /** The first place that begins at a time or later. */
  #firstFrom(time: number): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startAt(middle) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #end(node: number): number {
    return this.#ends[node] ?? -Infinity;
  }
}

/** Where things stand: an entry by its key, an event's first entry, and its others where it has any. */
type Places = { ofKey: Map<string, number>; ofEvent: Map<string, number>; more: Map<string, number[]> };

function placesIn(entries: readonly LaneEntry[]): Places {
  const places: Places = { ofKey: new Map(), ofEvent: new Map(), more: new Map() };
  for (const [place, { key, event }] of entries.entries()) {
    places.ofKey.set(key, place);
    if (!places.ofEvent.has(event)) places.ofEvent.set(event, place);
    else places.more.set(event, [...(places.more.get(event) ?? []), place]);
  }
  return places;
}

/**
 * The indices of entries by their start, and by key where many share one: sorting the starts that differ, as numbers, takes half
 * the time of comparing entries.
 */
function inTimeOrder(entries: readonly LaneEntry[], extents: readonly TimeSpan[]): number[] {
  const at = new Map<number, number[]>();
  for (const [index, { start }] of extents.entries()) {
    const sharing = at.get(start);
    if (sharing) sharing.push(index);
    else at.set(start, [index]);
  }
  const keyOf = (index: number) => entries[index]?.key ?? '';
  return [...Float64Array.from(at.keys()).sort()].flatMap((start) =>
    (at.get(start) ?? []).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  );
}

/** One lane for each id, in the order of the ids; entries of other lanes are left out. */
export function lanesOf<Entry extends LaneEntry>(
  entries: readonly Entry[],
  ids: readonly string[],
): Lane<Entry>[] {
  const sorted = new Map(ids.map((id): [string, Entry[]] => [id, []]));
  for (const entry of entries) sorted.get(entry.lane)?.push(entry);
  return [...sorted].map(([id, own]) => new Lane(id, own));
}
