import type { Decoded } from '#domain/file/decode-dossier.ts';
import { en } from '#tests/support/messages.ts';

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

/** The value at a path; undefined where it leads nowhere. */
export function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    json,
  );
}

/** The paths of all values within JSON, its own first. */
export function pathsIn(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  const keys = Array.isArray(json) ? [...json.keys()] : Object.keys(json);
  return [path, ...keys.flatMap((key) => pathsIn(valueAt(json, [key]), [...path, key]))];
}

/** What is said of a dossier's faults, line by line. */
export function lines(decoded: Decoded): string[] {
  return (decoded.ok ? [...decoded.lost, ...decoded.astray] : decoded.faults).map(en.faults.line);
}
