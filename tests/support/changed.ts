import type { Decoded } from '#domain/file/decode-dossier.ts';
import { en } from '#messages/en.ts';

/** The way to a value within JSON. */
export type Path = readonly (string | number)[];

/**
 * A copy of JSON in which the value at a path is another; undefined takes the field out. A path that leads
 * nowhere changes nothing.
 */
export function changed(json: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (typeof json !== 'object' || json === null) return json;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...json }) as Record<
    string | number,
    unknown
  >;
  const value = changed(copy[key], rest, to);
  if (value === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = value;
  return copy;
}

/** What is said of a dossier's faults, line by line. */
export function lines(decoded: Decoded): string[] {
  return (decoded.ok ? decoded.lost : decoded.faults).map(en.faults.line);
}
