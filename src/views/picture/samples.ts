import type { DrawnAlone, DrawnSpan } from '#domain/chronology/drawn.ts';
import type { MarkKind } from '#domain/picture/mark-kinds.ts';

const SPAN: DrawnSpan = {
  kind: 'span',
  start: 0,
  end: 1,
  within: false,
  softStart: false,
  softEnd: false,
  openStart: false,
  openEnd: false,
};
const POINT = { kind: 'point', at: 0 } as const;

/** What the legend shows of each kind of mark. */
export const SAMPLES = {
  day: { drawn: POINT, context: false },
  lasting: { drawn: SPAN, context: false },
  within: { drawn: { ...SPAN, within: true }, context: false },
  soft: { drawn: { ...SPAN, softStart: true, softEnd: true }, context: false },
  open: { drawn: { ...SPAN, end: Infinity, openEnd: true }, context: false },
  oneOf: { drawn: { kind: 'points', marks: [POINT, POINT], faint: true }, context: false },
  allOf: { drawn: { kind: 'points', marks: [POINT, POINT], faint: false }, context: false },
  context: { drawn: POINT, context: true },
} satisfies Record<MarkKind, { drawn: DrawnAlone; context: boolean }>;
