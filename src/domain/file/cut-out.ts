import type { Span } from '#domain/text/span.ts';

/** Stands for words that are left out, as is usual in quotations. */
const GAP = '[…]';

/** A text of which only some passages are left. */
export type Cut = {
  text: string;
  /** How many characters of the former text are left. */
  kept: number;
  /** Where a passage that is left stands now. */
  placeOf: (span: Span) => Span;
  /** What is left of any stretch of the former text, where it stands now, in its order. */
  keptWithin: (span: Span) => Span[];
};

/**
 * Leave only some passages of a text. Whatever has words between them becomes a gap that is marked, on a line of its own
 * where it holds a line's end; mere punctuation and space stay.
 *
 * @param spans - In any order; they may overlap.
 */
export function cutOut(text: string, spans: readonly Span[]): Cut {
  const runs = joined(text, spans);
  const places: { from: Span; at: number }[] = [];
  let left = '';
  let end = 0;
  for (const run of runs) {
    left += gapFor(text.slice(end, run.start));
    places.push({ from: run, at: left.length });
    left += text.slice(run.start, run.end);
    ({ end } = run);
  }
  left += gapFor(text.slice(end));

  const keptWithin = ({ start, end }: Span): Span[] =>
    places.flatMap(({ from, at }) => {
      const within = { start: Math.max(start, from.start), end: Math.min(end, from.end) };
      const by = at - from.start;
      return within.start < within.end ? [{ start: within.start + by, end: within.end + by }] : [];
    });
  return {
    text: left,
    kept: runs.reduce((sum, { start, end }) => sum + end - start, 0),
    keptWithin,
    placeOf: (span) => keptWithin(span)[0] ?? { start: 0, end: 0 },
  };
}

/** The passages in their order, those as one that overlap or have no words between them. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && !hasWords(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function gapFor(left: string): string {
  if (!hasWords(left)) return left;
  return /[\r\n]/.test(left) ? `\n\n${GAP}\n\n` : ` ${GAP} `;
}
