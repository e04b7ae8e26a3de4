import type { Problem } from './fault.ts';
import { valueType } from './shape-faults.ts';

/** The version of the format that this program writes, and the newest that it reads. */
const VERSION = 1;

/**
 * Why a version cannot be read, or null when it can.
 *
 * Version 1 is the first, so nothing older is there to be upgraded yet. When version 2 comes, its decoder takes
 * what this one accepts, changes it step by step, and one file saved by version 1 goes on being tested
 * (tests/formats).
 */
export function versionProblem(version: unknown): Problem | null {
  if (version === undefined) return { kind: 'missing', expected: 'number' };
  if (typeof version !== 'number')
    return { kind: 'wrong-type', expected: 'number', given: valueType(version) };
  if (version === VERSION) return null;
  const newer = Number.isInteger(version) && version > VERSION;
  return { kind: newer ? 'newer-version' : 'unknown-version', given: version, known: VERSION };
}
