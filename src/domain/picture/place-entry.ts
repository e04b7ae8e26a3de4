import { edgesOf } from '#domain/chronology/footprint.ts';
import type { DrawnMark } from '#domain/chronology/drawn.ts';
import type { PictureEntry } from './picture-entry.ts';
import { placeLabel, type LabelPlace, type Run } from './place-label.ts';
import { directionOf } from './text-direction.ts';
import { wrapText, type Ruler } from './wrap-text.ts';

/** How time becomes px: `start`, in ms, is at 0. */
export type PictureScale = { start: number; msPerPx: number };

/** An entry with the place of its marks and words from start to end, in px, and no row yet. */
export type PlacedEntry = {
  entry: PictureEntry;
  marks: (Run & { mark: DrawnMark })[];
  label: LabelPlace & { lines: string[]; direction: 'ltr' | 'rtl' };
  /** All the room that it takes. */
  room: Run;
};

/** Between what stands in one row, in px. */
const APART = 12;
/** Between a title and what stands behind it, in px. */
export const BEFORE_SUFFIX = 5;
/** Farther out of the picture nothing is drawn, in px: a bar of a million years need not be as long. */
const BEYOND = 1000;

/**
 * Place an entry's marks and words.
 *
 * @param labelWidth - A longer title is broken into lines, in px; below half of the narrowest zone.
 * @param cuts - Where zones begin and end, as `placeLabel` takes them.
 */
export function placeEntry(
  entry: PictureEntry,
  scale: PictureScale,
  cuts: readonly number[],
  labelWidth: number,
  ruler: Ruler,
): PlacedEntry {
  const px = (time: number) => (time - scale.start) / scale.msPerPx;
  const limit = { from: (cuts[0] ?? 0) - BEYOND, to: (cuts.at(-1) ?? 0) + BEYOND };
  const clamp = (at: number) => Math.min(Math.max(at, limit.from), limit.to);
  const { drawn, title, suffix } = entry;
  const marks = (drawn.kind === 'points' ? drawn.marks : [drawn]).map((mark) => {
    const edges = edgesOf(mark, scale.msPerPx);
    return { mark, from: clamp(px(edges.from)), to: clamp(px(edges.to)) };
  });
  const { lines, width } = linesOf(title, suffix, labelWidth, ruler);
  const place = placeLabel(drawn, marks, width, cuts);
  const seen = { from: cuts[0] ?? 0, to: cuts.at(-1) ?? 0 };
  return {
    entry,
    marks,
    label: { ...place, lines, direction: directionOf(title) },
    room: {
      from: Math.min(place.from, ...marks.map(({ from }) => Math.max(from, seen.from))),
      to: Math.max(place.to, ...marks.map(({ to }) => Math.min(to, seen.to))) + APART,
    },
  };
}

function linesOf(title: string, suffix: string, labelWidth: number, ruler: Ruler) {
  const lines = wrapText(title, labelWidth, ruler);
  if (suffix === '') return { lines, width: Math.max(...lines.map(ruler)) };
  const suffixWidth = BEFORE_SUFFIX + ruler(suffix);
  // A line of its own where the last one has no room for it.
  if (ruler(lines.at(-1) ?? '') + suffixWidth > labelWidth) lines.push('');
  const last = lines.length - 1;
  const widths = lines.map((line, index) => ruler(line) + (index === last ? suffixWidth : 0));
  return { lines, width: Math.max(...widths) };
}
