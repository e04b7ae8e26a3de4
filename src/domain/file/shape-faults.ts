import type * as z from 'zod/mini';
import type { Fault, Problem, TextFormat, ValueType } from './fault.ts';
import { placeOf } from './spot.ts';

/**
 * What the schema found, as faults in the file's order: one for each place, the first that the schema names.
 *
 * @param json - The value that the schema refused.
 */
export function shapeFaults(json: unknown, error: z.core.$ZodError): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    const place = placeOf(issue.path);
    if (!faults.has(place))
      faults.set(place, { place, problem: problemOf(issue, valueAt(json, issue.path)) });
  }
  return [...faults.values()];
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): Problem {
  const given = valueType(value);
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    if (given === 'nothing' && value === undefined) return { kind: 'missing', expected: options };
    if (typeof value === 'string') return { kind: 'not-one-of', options, given: value };
    return { kind: 'wrong-type', expected: 'text', given };
  }
  if (issue.code === 'invalid_format') {
    return { kind: 'malformed', expected: issue.message as TextFormat, given: String(value) };
  }
  if (issue.code === 'too_small') {
    if (typeof value === 'number') return { kind: 'not-positive', given: value };
    return { kind: 'empty', expected: given === 'list' ? 'list' : 'text' };
  }
  if (issue.code === 'too_big') {
    return {
      kind: 'too-long',
      characters: typeof value === 'string' ? value.length : 0,
      limit: Number(issue.maximum),
    };
  }
  const expected = issue.code === 'invalid_type' ? expectedType(issue.expected) : 'object';
  return value === undefined ? { kind: 'missing', expected } : { kind: 'wrong-type', expected, given };
}

function expectedType(type: string): ValueType {
  if (type === 'string') return 'text';
  if (type === 'array') return 'list';
  return type === 'number' ? 'number' : 'object';
}

/** The type of a JSON value, in the words of the format. */
export function valueType(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value as 'number' | 'boolean';
  return 'object';
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, json);
}
