import { INK } from './ink.ts';
import { EDGES, FADES, hatchId, maskId, type Edge } from './mark-ink.ts';

const PAIRS = EDGES.flatMap((start) => EDGES.map((end) => [start, end] as const)).filter(
  ([start, end]) => start !== 'sharp' || end !== 'sharp',
);

/** What the marks of a drawing refer to: the hatching and the fading ends. */
export function MarkDefs({ scope }: { scope: string }) {
  return (
    <defs>
      <pattern
        id={hatchId(scope)}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(25)"
      >
        <rect width={2.2} height={5} fill={INK} />
      </pattern>
      {PAIRS.map(([start, end]) => (
        <Fade key={`${start} ${end}`} id={maskId(scope, start, end)} start={start} end={end} />
      ))}
    </defs>
  );
}

function Fade({ id, start, end }: { id: string; start: Edge; end: Edge }) {
  const [solidFrom, solidTo] = [FADES[start], 1 - FADES[end]];
  return (
    <>
      <linearGradient id={`${id}-ramp`}>
        <stop offset={0} stopColor="#fff" stopOpacity={start === 'sharp' ? 1 : 0} />
        <stop offset={solidFrom} stopColor="#fff" />
        <stop offset={solidTo} stopColor="#fff" />
        <stop offset={1} stopColor="#fff" stopOpacity={end === 'sharp' ? 1 : 0} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox" x={0} y={-0.5} width={1} height={2}>
        <rect x={0} y={-0.5} width={1} height={2} fill={`url(#${id}-ramp)`} />
      </mask>
    </>
  );
}
