import type { DrawnSpan } from '#domain/chronology/drawn.ts';

/** How far into a bar its beginning or end fades, as a share of its length. */
export const FADES = { sharp: 0, soft: 0.4, open: 1 } as const;
export type Edge = keyof typeof FADES;
export const EDGES = Object.keys(FADES) as Edge[];

/** The reference to what fades a bar's ends; undefined where neither does. */
export function maskOf(mark: DrawnSpan, scope: string): string | undefined {
  const [start, end] = edgesOfInk(mark);
  return start === 'sharp' && end === 'sharp' ? undefined : `url(#${maskId(scope, start, end)})`;
}

export function hatchOf(scope: string): string {
  return `url(#${hatchId(scope)})`;
}

export const hatchId = (scope: string): string => `${scope}-hatch`;
export const maskId = (scope: string, start: Edge, end: Edge): string => `${scope}-${start}-${end}`;

function edgesOfInk(mark: DrawnSpan): [Edge, Edge] {
  return [
    mark.openStart ? 'open' : mark.softStart ? 'soft' : 'sharp',
    mark.openEnd ? 'open' : mark.softEnd ? 'soft' : 'sharp',
  ];
}
