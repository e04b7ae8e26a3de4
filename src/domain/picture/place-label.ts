import type { DrawnAlone } from '#domain/chronology/drawn.ts';

/** A run of px, `from <= to`. */
export type Run = { from: number; to: number };

/**
 * Where the words of a mark stand: `from`–`to` in px, and in which zone. After or before a mark they are in line with
 * it; over a bar they are above it.
 */
export type LabelPlace = Run & {
  zone: number;
  stands: 'after' | 'before' | 'over';
  /** Where the words of a bar that runs on into other zones stand once more, each wholly within one. */
  again: { from: number; zone: number }[];
};

/** Between a mark and its words, in px. */
const GAP = 6;
/** A bar from this width on carries its words, in px. */
const CARRIES = 24;
/** More than its words that a bar is long where they stand once more, in px: they begin with "…" there. */
const FOR_AGAIN = 32;

/**
 * Where the words of an entry stand, wholly within one zone.
 *
 * Words stand behind a dot, between the first two of several marks where they fit there, and over a bar. Where the
 * zone's end would cut them, they stand before the mark instead, or over that part of the bar which has room.
 *
 * @param edges - Of the marks, earliest first, in px.
 * @param width - Of the words, in px; below half the width of the narrowest zone.
 * @param cuts - Where zones begin and end, in px, ascending: n + 1 of them bound n zones.
 */
export function placeLabel(
  drawn: DrawnAlone,
  edges: readonly Run[],
  width: number,
  cuts: readonly number[],
): LabelPlace {
  const all = {
    from: Math.min(...edges.map(({ from }) => from)),
    to: Math.max(...edges.map(({ to }) => to)),
  };
  const seen = within(all, { from: cuts[0] ?? 0, to: cuts.at(-1) ?? 0 });
  if (drawn.kind === 'span' && seen.to - seen.from >= CARRIES) return over(seen, width, cuts);

  const [first, second] = edges;
  if (first && second) {
    const zone = zoneAt((first.from + first.to) / 2, cuts);
    const from = first.to + GAP;
    if (from >= zone.from && from + width + GAP <= Math.min(second.from, zone.to)) {
      return { from, to: from + width, zone: zone.index, stands: 'after', again: [] };
    }
  }
  const last = edges.at(-1) ?? seen;
  const after = zoneAt((last.from + last.to) / 2, cuts);
  const behind = within({ from: last.to, to: last.to }, after).to + GAP;
  if (behind + width <= after.to) {
    return { from: behind, to: behind + width, zone: after.index, stands: 'after', again: [] };
  }
  const ahead = first ?? seen;
  const before = zoneAt((ahead.from + ahead.to) / 2, cuts);
  const to = Math.max(within({ from: ahead.from, to: ahead.from }, before).from - GAP, before.from + width);
  return { from: to - width, to, zone: before.index, stands: 'before', again: [] };
}

/** Over the first part of a bar that has room for its words, else over the longest. */
function over(bar: Run, width: number, cuts: readonly number[]): LabelPlace {
  const parts = cuts.slice(1).map((end, index) => {
    const zone = { from: cuts[index] ?? 0, to: end };
    return { zone, index, part: within(bar, zone) };
  });
  const lengths = parts.map(({ part }) => part.to - part.from);
  const roomy = parts[lengths.findIndex((length) => length >= width)];
  const chosen = roomy ?? parts[lengths.indexOf(Math.max(...lengths))];
  if (!chosen) throw new Error('there is no zone');
  const from = Math.max(Math.min(chosen.part.from, chosen.zone.to - width), chosen.zone.from);
  const again = parts
    .filter(({ part }) => part.from > chosen.part.from && part.to - part.from >= width + FOR_AGAIN)
    .map(({ part, index }) => ({ from: part.from, zone: index }));
  return { from, to: from + width, zone: chosen.index, stands: 'over', again };
}

function within({ from, to }: Run, bounds: Run): Run {
  const start = Math.min(Math.max(from, bounds.from), bounds.to);
  return { from: start, to: Math.max(Math.min(to, bounds.to), start) };
}

/** The zone in which a place is; the first or the last for one beyond. */
export function zoneAt(at: number, cuts: readonly number[]): Run & { index: number } {
  const beyond = cuts.findIndex((cut, index) => index > 0 && at < cut);
  const index = beyond < 0 ? Math.max(cuts.length - 2, 0) : beyond - 1;
  return { from: cuts[index] ?? 0, to: cuts[index + 1] ?? 0, index };
}
