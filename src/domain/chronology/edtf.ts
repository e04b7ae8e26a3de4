import { boundsOf } from './bounds.ts';
import { parseEdtfDate } from './edtf-date.ts';
import { remembered } from './remembered.ts';
import type { Edtf, EdtfEnd, EdtfInterval, EdtfMember } from './vague-date.ts';

/**
 * Read a date in EDTF: levels 0 and 1, with level 2's one-of `[a,b]` and all-of `{a,b}` sets.
 *
 * Strict: no white space, no unused level 2 forms. An interval is impossible when it ends before it begins in
 * every reading, so `2004-06/2004` stands and `2004/2003` does not. `../..` says that no date is given at all;
 * `/` says nothing and is not taken.
 *
 * Own, because both packages measured gave wrong bounds (an offset ignored, `[a..b]` ending at `a`, `/2022`
 * beginning in 1970) and the forms used here are few.
 *
 * @returns null when the text is not such a date, or no calendar has it. It never throws.
 * @see https://www.loc.gov/standards/datetime/
 */
export const parseEdtf = remembered(
  (text: string): Edtf | null => parseEdtfDate(text) ?? parseInterval(text) ?? parseSet(text),
);

function parseInterval(text: string): EdtfInterval | null {
  const ends = text.split('/');
  if (ends.length !== 2 || text === '/') return null;
  const [start, end] = ends.map(parseEnd);
  return start && end ? possible({ kind: 'interval', start, end }) : null;
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseEdtfDate(text);
}

function parseSet(text: string): Edtf | null {
  const inner = /^(?:\[(.+)\]|\{(.+)\})$/s.exec(text);
  if (!inner) return null;
  const parts = (inner[1] ?? inner[2] ?? '').split(',');
  const members: EdtfMember[] = [];
  for (const [index, part] of parts.entries()) {
    const member = parseEdtfDate(part) ?? parseRange(part, index === 0, index === parts.length - 1);
    if (!member) return null;
    members.push(member);
  }
  return { kind: 'set', choice: inner[1] === undefined ? 'all' : 'one', members };
}

/** `a..b` within a set; only the first member may be `..b` and only the last `a..`. */
function parseRange(text: string, first: boolean, last: boolean): EdtfInterval | null {
  const ends = text.split('..');
  if (ends.length !== 2 || text === '..') return null;
  const [from = '', to = ''] = ends;
  const start = from === '' && first ? 'open' : parseEdtfDate(from);
  const end = to === '' && last ? 'open' : parseEdtfDate(to);
  return start && end ? possible({ kind: 'interval', start, end }) : null;
}

function possible(interval: EdtfInterval): EdtfInterval | null {
  const { earliest, latest } = boundsOf(interval);
  return earliest < latest ? interval : null;
}
