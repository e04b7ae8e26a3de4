import type { MarkKind } from '#domain/picture/mark-kinds.ts';
import { INK } from './ink.ts';
import { Mark } from './Mark.tsx';
import { SAMPLES } from './samples.ts';

const DOT = 8;
const BAR = 40;

/** How wide the sample of a kind is, in px. */
export function sampleWidth(kind: MarkKind): number {
  return SAMPLES[kind].drawn.kind === 'point' ? DOT + 2 : BAR;
}

/** One kind of mark as the legend shows it, from `x` on; `y` is its middle. */
export function Sample({ kind, x, y, scope }: { kind: MarkKind; x: number; y: number; scope: string }) {
  const { drawn, context } = SAMPLES[kind];
  const end = x + sampleWidth(kind);
  if (drawn.kind !== 'points') {
    return <Mark mark={drawn} {...{ y, context, scope }} from={x} to={end} faint={false} below={false} />;
  }
  return (
    <>
      <line
        x1={x + DOT}
        x2={end - DOT}
        y1={y}
        y2={y}
        stroke={INK}
        {...(drawn.faint && { strokeDasharray: '1.5 2.5' })}
      />
      {[x, end - DOT].map((from, index) => (
        <Mark
          key={from}
          mark={{ kind: 'point', at: index }}
          {...{ from, y, context, scope }}
          to={from + DOT}
          faint={drawn.faint}
          below={false}
        />
      ))}
    </>
  );
}
