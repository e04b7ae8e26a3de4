import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { placeAxis, type AxisLabel } from './place-axis.ts';
import { packLane, type PackedLane, type PictureGroup } from './pack-lane.ts';
import { placeEras, type EraBand, type EraName } from './place-eras.ts';
import { placeEntry, type PlacedEntry } from './place-entry.ts';
import type { PictureEntry } from './picture-entry.ts';
import type { Ruler } from './wrap-text.ts';

export type ChartInput = {
  /** Those that have some of their time in the window. */
  entries: readonly PictureEntry[];
  /** From top to bottom; none is one lane without a name, whatever the entries say. */
  lanes: readonly { id: string; title: string }[];
  eras: readonly ({ id: string; title: string } & TimeSpan)[];
  window: TimeSpan;
  /** In px, ascending, from 0: nothing that is read lies across one, and each is an edge of a page or of the picture. */
  cuts: readonly number[];
  /** Of all lanes together. */
  maxRows: number;
  /** BCP 47 tag. */
  locale: string;
  /** Of the picture's text. */
  ruler: Ruler;
};

/** A history laid out on paper; lengths are px, from the chart's upper start corner. */
export type Chart = {
  width: number;
  cuts: readonly number[];
  eras: { bands: EraBand[]; names: EraName[]; rows: number };
  lanes: { id: string; title: string; rows: number }[];
  /** `row` counts from the top of the lane. */
  things: (PlacedEntry & { lane: number; row: number })[];
  /** `number` counts from 1. */
  groups: (PictureGroup & { lane: number; number: number })[];
  axis: { lines: number[]; fine: AxisLabel[]; coarse: AxisLabel[] };
};

/** A longer title is broken into lines, in px. */
const LABEL_WIDTH = 270;

/**
 * Lay a history out on paper: every entry by itself with its words, in as many rows as that takes; where these are
 * more than there may be, the fullest lanes gather some in groups.
 *
 * No words overlap any others and none lie across a cut. Every entry is in exactly one thing or group.
 */
export function chartOf(input: ChartInput): Chart {
  const { entries, window, cuts, maxRows, locale, ruler } = input;
  const width = cuts.at(-1) ?? 0;
  const msPerPx = (window.end - window.start) / width;
  const scale = { start: window.start, msPerPx };
  const narrowest = Math.min(...cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)));
  const labelWidth = Math.min(LABEL_WIDTH, narrowest * 0.4);
  const lanes = input.lanes.length > 0 ? input.lanes : [{ id: '', title: '' }];
  const laned = lanes.map(({ id }) =>
    entries
      .filter(({ lane }) => input.lanes.length === 0 || lane === id)
      .map((entry) => placeEntry(entry, scale, cuts, labelWidth, ruler)),
  );
  const packed = packAll(laned, maxRows, cuts);
  const groups = packed
    .flatMap((lane, index) => lane.groups.map((group) => ({ ...group, lane: index })))
    .toSorted((a, b) => a.from - b.from || a.lane - b.lane);
  return {
    width,
    cuts,
    eras: placeEras(input.eras, scale, cuts, ruler),
    lanes: lanes.map(({ id, title }, index) => ({ id, title, rows: packed[index]?.rows ?? 0 })),
    things: packed.flatMap((lane, index) => lane.things.map((thing) => ({ ...thing, lane: index }))),
    groups: groups.map((group, index) => ({ ...group, number: index + 1 })),
    axis: placeAxis(window, msPerPx, cuts, locale, ruler),
  };
}

/** Each lane has the rows it needs as long as all have; else the fullest are cut down to the same number. */
function packAll(laned: PlacedEntry[][], maxRows: number, cuts: readonly number[]): PackedLane[] {
  const free = laned.map((entries) => packLane(entries, Infinity, cuts));
  let cap = Math.max(...free.map(({ rows }) => rows));
  const total = () => free.reduce((sum, { rows }) => sum + Math.min(rows, cap), 0);
  while (cap > 1 && total() > maxRows) cap -= 1;
  return laned.map((entries, index) => {
    const lane = free[index];
    return lane && lane.rows <= cap ? lane : packLane(entries, cap, cuts);
  });
}
