import type { Fault, Problem } from './fault.ts';
import { jsonErrorIn } from './json-error.ts';
import { placeOf } from './spot.ts';

export type ReadJson = { ok: true; json: unknown } | { ok: false; faults: Fault[] };

/** 64 Mi characters: room for hundreds of long articles, and still read in seconds on a modest machine. */
const MAX_CHARACTERS = 64 * 1024 * 1024;

/** The format itself nests nine levels; what lies deeper than this overflows the stacks of some engines. */
const MAX_DEPTH = 100;

/** Far more than anybody could read: a list, or an object, of more would keep a modest machine busy for nothing. */
const MAX_ENTRIES = 100_000;
const MAX_VALUES = 2_000_000;

/**
 * Read a text as JSON.
 *
 * A byte order mark is passed over. Refused are an empty file, what is not JSON, what is larger than
 * `maxCharacters`, nested deeper than 100 levels, or of more than 100,000 entries in a list or 2,000,000 values in all,
 * and any `__proto__` key, wherever it is: it has no honest use, and carrying it along unseen would be a trap for the next
 * program.
 */
export function readJson(text: string, maxCharacters = MAX_CHARACTERS): ReadJson {
  if (text.length > maxCharacters) {
    return refused({ kind: 'too-large', characters: text.length, limit: maxCharacters });
  }
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.trim() === '') return refused({ kind: 'empty-file' });
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return refused(syntaxProblem(source));
  }
  const faults = trapsIn(json);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, json };
}

function refused(problem: Problem): ReadJson {
  return { ok: false, faults: [{ place: '', problem }] };
}

function syntaxProblem(source: string): Problem {
  const error = jsonErrorIn(source);
  // JSON that the engine refuses all the same is nested too deep for it.
  if (error === null) return { kind: 'too-deep', limit: MAX_DEPTH };
  const before = source.slice(0, error.at).split(/\r\n|\n|\r/);
  return {
    kind: 'not-json',
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    expected: error.expected,
    found: String.fromCodePoint(...[source.codePointAt(error.at)].filter((code) => code !== undefined)),
  };
}

/** A list or object on the way from the root; the path is put together only when there is a fault to name. */
type Frame = { value: object; key: PropertyKey; parent: Frame | null; depth: number };

function trapsIn(json: unknown): Fault[] {
  const faults: Fault[] = [];
  const open: Frame[] = [];
  let values = 0;
  const visit = (value: unknown, key: PropertyKey, parent: Frame | null): void => {
    if (typeof value !== 'object' || value === null) return;
    open.push({ value, key, parent, depth: parent ? parent.depth + 1 : 1 });
  };
  visit(json, '', null);
  for (let frame = open.pop(); frame; frame = open.pop()) {
    if (frame.depth > MAX_DEPTH) {
      return [{ place: placeOf(pathOf(frame).slice(0, 3)), problem: { kind: 'too-deep', limit: MAX_DEPTH } }];
    }
    const count = Array.isArray(frame.value) ? frame.value.length : Object.keys(frame.value).length;
    values += count;
    if (count > MAX_ENTRIES) {
      return [{ place: placeOf(pathOf(frame)), problem: { kind: 'too-many', count, limit: MAX_ENTRIES } }];
    }
    if (values > MAX_VALUES) {
      return [{ place: '', problem: { kind: 'too-many', count: values, limit: MAX_VALUES } }];
    }
    if (Array.isArray(frame.value)) {
      for (const [index, value] of frame.value.entries()) visit(value, index, frame);
      continue;
    }
    for (const [key, value] of Object.entries(frame.value)) {
      if (key !== '__proto__') visit(value, key, frame);
      else faults.push({ place: placeOf(pathOf(frame)), problem: { kind: 'forbidden-key', key } });
    }
  }
  return faults.reverse();
}

function pathOf(frame: Frame): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at: Frame = frame; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}
