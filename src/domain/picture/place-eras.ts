import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { packRows } from './pack-rows.ts';
import type { PictureScale } from './place-entry.ts';
import type { Run } from './place-label.ts';
import type { Ruler } from './wrap-text.ts';

/** The part of an era that is in the picture, in px. */
export type EraBand = Run & { id: string };

/** An era's name in a zone: `from` in px, its row, and how far the era reaches there. */
export type EraName = { id: string; title: string; from: number; row: number; zone: number };

const PADDING = 6;
const APART = 10;

/** The eras' bands, and their names anew in each zone that they reach into, in as many rows as they need. */
export function placeEras(
  eras: readonly ({ id: string; title: string } & TimeSpan)[],
  { start, msPerPx }: PictureScale,
  cuts: readonly number[],
  ruler: Ruler,
): { bands: EraBand[]; names: EraName[]; rows: number } {
  const width = cuts.at(-1) ?? 0;
  const px = (time: number) => Math.min(Math.max((time - start) / msPerPx, 0), width);
  const bands = eras
    .map((era) => ({ id: era.id, title: era.title, from: px(era.start), to: px(era.end) }))
    .filter(({ from, to }) => to > from);
  const names = bands
    .flatMap(({ id, title, from, to }) =>
      cuts.slice(1).flatMap((end, zone) => {
        const begin = cuts[zone] ?? 0;
        if (to <= begin || from >= end) return [];
        const nameWidth = ruler(title);
        const at = Math.min(Math.max(from, begin) + PADDING, end - nameWidth - PADDING);
        return [{ id, title, zone, from: at, to: at + nameWidth + APART, rows: 1 }];
      }),
    )
    .toSorted((a, b) => a.from - b.from);
  const rows = packRows(names, Infinity).map((row) => row ?? 0);
  return {
    bands: bands.map(({ id, from, to }) => ({ id, from, to })),
    names: names.map(({ id, title, from, zone }, index) => ({
      id,
      title,
      from,
      zone,
      row: rows[index] ?? 0,
    })),
    rows: Math.max(0, ...rows.map((row) => row + 1)),
  };
}
