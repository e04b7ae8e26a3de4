import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { axisTicks } from './axis-ticks.ts';
import { zoneAt } from './place-label.ts';
import type { Ruler } from './wrap-text.ts';

/** Words of the axis: where they begin, in px, and in which zone. */
export type AxisLabel = { text: string; from: number; zone: number };

/** Between a line of the axis and its words, and between words, in px. */
const PADDING = 5;

/**
 * The axis's lines, in px, with its finer and its coarser words.
 *
 * Each zone begins with the coarser words that hold there, so that the year can be read on every page. Words that
 * the end of a zone would cut stand before their line, or not at all where others stand there.
 */
export function placeAxis(
  window: TimeSpan,
  msPerPx: number,
  cuts: readonly number[],
  locale: string,
  ruler: Ruler,
): { lines: number[]; fine: AxisLabel[]; coarse: AxisLabel[] } {
  const { ticks, coarseAt } = axisTicks(window, msPerPx, locale);
  const px = (time: number) => (time - window.start) / msPerPx;
  const timeAt = (at: number) => window.start + at * msPerPx;
  const coarse = ticks.flatMap(({ at, coarse: text }) => (text === null ? [] : [{ at: px(at), text }]));
  const zoneStarts = cuts.slice(0, -1).flatMap((cut) => {
    const text = coarseAt(timeAt(cut));
    return text === null ? [] : [{ at: cut, text }];
  });
  const opening = zoneStarts.filter(({ at, text }) =>
    coarse.every((other) => other.at < at || other.at > at + ruler(text) + 2 * PADDING),
  );
  return {
    lines: ticks.map(({ at }) => px(at)),
    fine: placeWords(
      ticks.map(({ at, label }) => ({ at: px(at), text: label })),
      cuts,
      ruler,
    ),
    coarse: placeWords(
      [...opening, ...coarse].toSorted((a, b) => a.at - b.at),
      cuts,
      ruler,
    ),
  };
}

function placeWords(
  words: readonly { at: number; text: string }[],
  cuts: readonly number[],
  ruler: Ruler,
): AxisLabel[] {
  let free = -Infinity;
  return words.flatMap(({ at, text }) => {
    const zone = zoneAt(at, cuts);
    const width = ruler(text);
    const from = at + PADDING + width <= zone.to ? at + PADDING : at - PADDING - width;
    if (from < Math.max(free, zone.from)) return [];
    free = from + width + PADDING;
    return [{ text, from, zone: zone.index }];
  });
}
