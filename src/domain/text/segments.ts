import type { Span } from './span.ts';

/** Words of a text that carry an id, such as a claim's passage. Passages may overlap, nest and be equal. */
export type Passage = { span: Span; id: string };

/** A run of text in which nothing begins or ends. */
export type Segment = {
  span: Span;
  /** The passages over it, from the largest to the smallest: the last is the innermost. */
  ids: string[];
  /** The smallest passage over it; several where equally long ones lie there; none where `ids` is empty. */
  smallest: string[];
};

/**
 * Cut each block of a text into consecutive segments that cover it exactly.
 *
 * Equally long passages keep the order in which they begin, then the given order. An id that several passages
 * carry is listed once at a segment, at its smallest. Passages may reach over several blocks; an empty one marks
 * nothing. One sweep over all blocks: n passages and k listed ids cost O(n log n + k).
 *
 * @param blocks - Spans in reading order that do not overlap.
 * @returns One list of segments for each block.
 */
export function segmentsOf(blocks: readonly Span[], passages: readonly Passage[]): Segment[][] {
  const waiting = passages
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || lengthOf(b) - lengthOf(a));
  let next = 0;
  let open: Passage[] = [];

  /** The passages over the text at an offset, given those over the text before it. */
  const advance = (at: number): void => {
    const begun: Passage[] = [];
    for (let passage = waiting[next]; passage && passage.span.start <= at; passage = waiting[++next]) {
      if (passage.span.end > at) begun.push(passage);
    }
    open = merge(
      open.filter(({ span }) => span.end > at),
      begun.sort(bySize),
    );
  };

  return blocks.map((block) => {
    const segments: Segment[] = [];
    let start = block.start;
    while (start < block.end) {
      advance(start);
      let end = Math.min(block.end, waiting[next]?.span.start ?? block.end);
      for (const { span } of open) end = Math.min(end, span.end);
      segments.push({ span: { start, end }, ids: idsOf(open), smallest: smallestOf(open) });
      start = end;
    }
    return segments;
  });
}

const lengthOf = ({ span }: Passage): number => span.end - span.start;

const bySize = (a: Passage, b: Passage): number => lengthOf(b) - lengthOf(a) || a.span.start - b.span.start;

/** Two lists that are in the order of `bySize`, as one; what was open comes first among equals. */
function merge(open: readonly Passage[], begun: readonly Passage[]): Passage[] {
  const merged: Passage[] = [];
  let from = 0;
  for (const passage of begun) {
    for (let other = open[from]; other && bySize(other, passage) <= 0; other = open[++from])
      merged.push(other);
    merged.push(passage);
  }
  return merged.concat(open.slice(from));
}

function idsOf(passages: readonly Passage[]): string[] {
  const fromSmallest = new Set(passages.map(({ id }) => id).reverse());
  return [...fromSmallest].reverse();
}

function smallestOf(passages: readonly Passage[]): string[] {
  const innermost = passages.at(-1);
  if (!innermost) return [];
  const first = passages.findIndex((passage) => lengthOf(passage) === lengthOf(innermost));
  return [...new Set(passages.slice(first).map(({ id }) => id))];
}
