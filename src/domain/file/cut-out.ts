import { GAP } from '#domain/text/gap.ts';
import type { Span } from '#domain/text/span.ts';

/** A text of which only some passages are left. */
export type Cut = {
  text: string;
  /** How many characters of the former text are left in passages. */
  kept: number;
  /**
   * Where the words of a passage stand now. Where some of them are left out, a gap in which some stood: one that was within
   * quotation marks, so that what was quoted still is, or else the largest.
   */
  placeOf: (span: Span) => Span;
  /** Where any stretch of the former text begins and ends now, its gaps included. */
  stretchOf: (span: Span) => Span;
};

/** A run of the former text, and where it stands now: character for character, or as a gap. */
type Run = { from: Span; at: number; isGap: boolean };

/**
 * Leave only some passages of a text. Other words become gaps that are marked; punctuation beside them, the ends of lines
 * and quotation marks stay, so that a paragraph is still one and what stood within marks still does.
 *
 * @param spans - In any order; they may overlap.
 * @param edges - Offsets over which no gap reaches, such as those where a part of the text begins or ends.
 */
export function cutOut(text: string, spans: readonly Span[], edges: readonly number[] = []): Cut {
  const passages = joined(text, spans);
  const runs: Run[] = [];
  let left = '';
  const add = (start: number, end: number, isGap: boolean): void => {
    if (start === end) return;
    runs.push({ from: { start, end }, at: left.length, isGap });
    left += isGap ? GAP : text.slice(start, end);
  };
  let end = 0;
  for (const next of [...passages, { start: text.length, end: text.length }]) {
    for (const gap of gapsIn(text, { start: end, end: next.start }, edges)) {
      add(end, gap.start, false);
      add(gap.start, gap.end, true);
      ({ end } = gap);
    }
    add(end, next.end, false);
    ({ end } = next);
  }

  const runAt = (offset: number): Run | undefined => runs[lastBefore(runs, offset)];
  const startOf = (offset: number): number => {
    const run = runAt(offset);
    return run ? run.at + (run.isGap ? 0 : offset - run.from.start) : 0;
  };
  const endOf = (offset: number): number => {
    const run = runAt(offset - 1);
    return run ? run.at + (run.isGap ? GAP.length : offset - run.from.start) : 0;
  };
  const stretchOf = ({ start, end }: Span): Span => ({ start: startOf(start), end: endOf(end) });
  const placeOf = (span: Span): Span => {
    let gap: Run | undefined;
    let most = 0;
    for (let index = lastBefore(runs, span.start); index < runs.length; index += 1) {
      const run = runs[index];
      if (!run || run.from.start >= span.end) break;
      const common = Math.min(run.from.end, span.end) - Math.max(run.from.start, span.start);
      // One after a quotation mark outweighs any other, however large.
      const weight = OPENING.test(text.charAt(run.from.start - 1)) ? text.length : common;
      if (run.isGap && weight > most) [gap, most] = [run, weight];
    }
    return gap ? { start: gap.at, end: gap.at + GAP.length } : stretchOf(span);
  };
  const kept = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  return { text: left, kept, placeOf, stretchOf };
}

/** The passages in their order, those as one that overlap or have no words between them. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && !WORDS.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

/** From the first letter or digit to the last. */
const WORDS = /[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su;

/** What may stand before quoted words; a straight mark may as well end them. */
const OPENING = /["“„«»「]/;

/** What no gap reaches over: the end of a line, and what begins or ends a quotation. */
const BETWEEN = /[^\r\n"“”„«»「」]+/g;

/** The words of a stretch that is left out, each run of them that becomes one gap. */
function gapsIn(text: string, { start, end }: Span, edges: readonly number[]): Span[] {
  const cuts = edges.filter((edge) => start < edge && edge < end).sort((a, b) => a - b);
  return [start, ...cuts].flatMap((from, index) => {
    const stretch = text.slice(from, cuts[index] ?? end);
    return [...stretch.matchAll(BETWEEN)].flatMap(({ 0: piece, index: at }) => {
      const words = WORDS.exec(piece);
      if (!words) return [];
      const begin = from + at + words.index;
      return [{ start: begin, end: begin + words[0].length }];
    });
  });
}

/** The last run that begins at an offset or before; 0 where none does. */
function lastBefore(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.from.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
