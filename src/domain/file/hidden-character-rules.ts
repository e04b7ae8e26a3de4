import type { Fault, Problem } from './fault.ts';
import { placeOf, type Spot } from './spot.ts';
import { type Texts, textSpots } from './text-rules.ts';

/** What no text has to be read, and XML cannot hold: all controls but the tab and the ends of lines, and no characters. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
/** They show words in another order than they are written in, in any script. No honest text needs them. */
const OVERRIDE = /[\u202d\u202e]/;
const DIRECTION = /[\u202a-\u202c\u2066-\u2069]/g;
/** What begins a stretch of another direction, and what ends it. */
const ENDS = new Map([
  ['\u202a', '\u202c'],
  ['\u202b', '\u202c'],
  ['\u2066', '\u2069'],
  ['\u2067', '\u2069'],
  ['\u2068', '\u2069'],
]);

/** The keys of words that are an outlet's own, and stand in its article as they are. */
const QUOTED = new Set<PropertyKey>(['exact', 'prefix', 'suffix', 'words']);

/** Fields that the format does not know may be nested deeper; nobody is shown them. */
const DEEPEST = 20;

/**
 * No words mislead by characters that cannot be seen.
 *
 * Nothing turns the order about in which words are read. The dossier's own words hold no control characters, and each
 * stretch of another direction that they begin is ended in the same text, so that it reaches no words of the program
 * beside them. An outlet's words stay as they are: each of their paragraphs is shown apart from all else.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
 */
export function hiddenCharacters(root: Spot, texts: Texts['texts']): Fault[] {
  const faults: Fault[] = textSpots(root, texts).flatMap(({ value, place }) => {
    const problem = typeof value === 'string' ? turned(value) : null;
    return problem ? [{ place, problem }] : [];
  });
  const path: PropertyKey[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const isText = path.length === 3 && path[0] === 'articles' && path[2] === 'text';
      const problem = isText ? null : problemIn(value, QUOTED.has(path.at(-1) ?? ''));
      if (problem) faults.push({ place: placeOf(path), problem });
    } else if (typeof value === 'object' && value !== null && path.length < DEEPEST) {
      for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
        path.push(key);
        visit(inner);
        path.pop();
      }
    }
  };
  visit(root.value);
  return faults;
}

function problemIn(text: string, isQuoted: boolean): Problem | null {
  if (isQuoted) return turned(text);
  const [control] = CONTROL.exec(text) ?? [];
  if (control !== undefined) return { kind: 'control-character', code: control.charCodeAt(0) };
  return turned(text) ?? unpaired(text);
}

function turned(text: string): Problem | null {
  const [override] = OVERRIDE.exec(text) ?? [];
  return override === undefined ? null : { kind: 'order-turned', code: override.charCodeAt(0) };
}

function unpaired(text: string): Problem | null {
  const open: string[] = [];
  for (const [sign] of text.matchAll(DIRECTION)) {
    if (ENDS.has(sign)) open.push(sign);
    else if (ENDS.get(open.pop() ?? '') !== sign)
      return { kind: 'direction-unpaired', code: sign.charCodeAt(0) };
  }
  const [left] = open;
  return left === undefined ? null : { kind: 'direction-unpaired', code: left.charCodeAt(0) };
}
