import { STANDINGS, type Standing } from '#domain/dossier/standing.ts';
import type { MarkedText } from './marked-text.ts';

/** Marks of one standing that lie so near to each other that one stroke stands for them. */
export type GutterTick = {
  standing: Standing;
  /** The row, from 0. */
  row: number;
  /** Ids of the claims, in reading order. */
  claims: string[];
  /** Where in the text the first of them begins: the offset of its first piece. */
  start: number;
};

/**
 * Where in an article its claims stand, on a strip of so many rows beside it. However many claims there are, each
 * row has at most one tick for each standing.
 *
 * @param length - The text's length in UTF-16 code units.
 * @param shown - Ids of the claims that are marked.
 * @param rows - How many rows the strip has, at least 1.
 */
export function gutterTicks(
  text: Pick<MarkedText, 'begins'>,
  length: number,
  standing: ReadonlyMap<string, Standing>,
  shown: ReadonlySet<string>,
  rows: number,
): GutterTick[] {
  const ticks = new Map<string, GutterTick>();
  for (const [claim, start] of text.begins) {
    const of = standing.get(claim);
    if (!of || !shown.has(claim)) continue;
    const row = Math.min(rows - 1, Math.floor((start / Math.max(length, 1)) * rows));
    const key = `${of} ${row}`;
    const tick = ticks.get(key);
    if (tick) tick.claims.push(claim);
    else ticks.set(key, { standing: of, row, claims: [claim], start });
  }
  return [...ticks.values()].toSorted(
    (a, b) => a.row - b.row || STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
  );
}

/** How many rows nearer a tick of another lane has to be to be meant. */
const LANE_PULL = 3;

/**
 * The tick that is meant by a press on the strip. One in the lane that was pressed is taken before one that is hardly
 * nearer.
 *
 * @param row - Where the strip was pressed, in rows.
 * @param lane - Whose lane was pressed.
 */
export function nearestTick(
  ticks: readonly GutterTick[],
  row: number,
  lane: Standing | undefined,
): GutterTick | undefined {
  const farOff = (tick: GutterTick): number =>
    Math.abs(tick.row + 0.5 - row) + (tick.standing === lane ? 0 : LANE_PULL);
  return ticks.toSorted((a, b) => farOff(a) - farOff(b))[0];
}
