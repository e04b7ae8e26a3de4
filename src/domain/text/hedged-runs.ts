import type { Run } from './compare-wording.ts';
import type { Span } from './span.ts';

/** A stretch of a wording that is a hedge or is none, in the runs that it is made of. */
export type HedgedStretch = { hedge: boolean; start: number; runs: Run[] };

/**
 * The runs of a wording cut at its hedges, so that each hedge is one stretch, however many runs it lies over.
 *
 * @param hedges - Spans within the joined runs, in order, none over another.
 */
export function hedgedRuns(runs: readonly Run[], hedges: readonly Span[]): HedgedStretch[] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  const stretches: HedgedStretch[] = [];
  let at = 0;
  const put = (end: number, hedge: boolean): void => {
    if (end > at) stretches.push({ hedge, start: at, runs: cut(runs, { start: at, end }) });
    at = end;
  };
  for (const { start, end } of hedges) {
    put(start, false);
    put(end, true);
  }
  put(length, false);
  return stretches;
}

function cut(runs: readonly Run[], { start, end }: Span): Run[] {
  let at = 0;
  return runs.flatMap(({ text, same }) => {
    const piece = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    at += text.length;
    return piece === '' ? [] : [{ text: piece, same }];
  });
}
