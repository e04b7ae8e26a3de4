import type { DrawnMark, DrawnSpan } from '#domain/chronology/drawn.ts';
import { INK, PAPER, SOFT } from './ink.ts';
import { hatchOf, maskOf } from './mark-ink.ts';
import { round } from './Words.tsx';

type Props = {
  mark: DrawnMark;
  /** Where its ink begins and ends, in px. */
  from: number;
  to: number;
  /** Its middle. */
  y: number;
  /** Told by no article. */
  context: boolean;
  /** One of several, only one of which is meant. */
  faint: boolean;
  /** Under its words, and not in line with them. */
  below: boolean;
  /** What the ids in this drawing begin with. */
  scope: string;
};

/** Hatching alone does not look like a bar below this width, in px. */
const NARROW = 24;

/** A day is a dot, a stretch is a bar; hatched where it happened some time within. */
export function Mark({ mark, from, to, y, context, faint, below, scope }: Props) {
  const ink = context ? SOFT : INK;
  if (mark.kind === 'point') {
    return (
      <circle
        cx={round((from + to) / 2)}
        cy={round(y)}
        r={faint ? 4.25 : 4}
        fill={faint || context ? PAPER : ink}
        stroke={ink}
        strokeWidth={faint ? 1.5 : 2}
        {...(faint && { strokeDasharray: '2.2 2.2' })}
      />
    );
  }
  const height = below ? 4.5 : 7;
  const mask = maskOf(mark, scope);
  return (
    <rect
      x={round(from)}
      y={round(y - height / 2)}
      width={round(to - from)}
      height={height}
      rx={1.5}
      fill={fillOf(mark, ink, context, scope)}
      {...((context || (mark.within && to - from < NARROW)) && { stroke: ink, strokeWidth: 1 })}
      {...(faint && { opacity: 0.55 })}
      {...(mask && { mask })}
    />
  );
}

function fillOf(mark: DrawnSpan, ink: string, context: boolean, scope: string): string {
  if (mark.within) return hatchOf(scope);
  return context ? PAPER : ink;
}
