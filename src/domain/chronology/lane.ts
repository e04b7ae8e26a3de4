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
export class Lane {
  readonly id: string;
  readonly entries: readonly LaneEntry[];
  #starts: Float64Array;
  /** A tree of maxima: the ends at the places `leaves`…, each inner node the later end of its two children. */
  #ends: Float64Array;
  #leaves: number;
  #placeOf: Map<string, number>;
  #placesOf = new Map<string, number[]>();

  constructor(id: string, entries: readonly LaneEntry[]) {
    const dated = entries
      .map((entry) => ({ entry, extent: extentOf(entry.drawn) }))
      .toSorted((a, b) => a.extent.start - b.extent.start || (a.entry.key < b.entry.key ? -1 : 1));
    this.id = id;
    this.entries = dated.map(({ entry }) => entry);
    this.#starts = Float64Array.from(dated, ({ extent }) => extent.start);
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(dated.length, 1)));
    this.#ends = new Float64Array(2 * this.#leaves).fill(-Infinity);
    this.#placeOf = new Map(this.entries.map(({ key }, place) => [key, place]));
    for (const [place, { entry, extent }] of dated.entries()) {
      this.#ends[this.#leaves + place] = extent.end;
      const places = this.#placesOf.get(entry.event);
      if (places) places.push(place);
      else this.#placesOf.set(entry.event, [place]);
    }
    for (let node = this.#leaves - 1; node > 0; node -= 1) {
      this.#ends[node] = Math.max(this.#end(2 * node), this.#end(2 * node + 1));
    }
  }

  placeOf(key: string): number | undefined {
    return this.#placeOf.get(key);
  }

  /** The places of all that the lane has of an event. */
  placesOf(event: string | null): readonly number[] {
    return this.#placesOf.get(event ?? '') ?? [];
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
    if (this.#placesOf.size === this.entries.length) {
      return runs.reduce((sum, { from, to }) => sum + to - from, 0);
    }
    return new Set(this.entriesIn(runs).map(({ event }) => event)).size;
  }

  entriesIn(runs: readonly Run[]): LaneEntry[] {
    return runs.flatMap(({ from, to }) => this.entries.slice(from, to));
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

/** One lane for each id, in the order of the ids; entries of other lanes are left out. */
export function lanesOf(entries: readonly LaneEntry[], ids: readonly string[]): Lane[] {
  const sorted = new Map(ids.map((id): [string, LaneEntry[]] => [id, []]));
  for (const entry of entries) sorted.get(entry.lane)?.push(entry);
  return [...sorted].map(([id, own]) => new Lane(id, own));
}
