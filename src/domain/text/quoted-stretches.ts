import type { Span } from './span.ts';

/** What opens a quotation, and what may close it. Single marks are left out: an apostrophe looks the same. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
};

/**
 * Where a text stands within double quotation marks, the marks included, in reading order.
 *
 * A quotation ends with its mark or with its paragraph: one that runs over several opens each of them anew and closes
 * the last alone, as newspapers set it.
 */
export function quotedStretches(text: string): Span[] {
  const stretches: Span[] = [];
  let start = -1;
  let closing = '';
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at] ?? '\n';
    if (start === -1) {
      closing = CLOSING[character] ?? '';
      if (closing !== '') start = at;
    } else if (character === '\n' || closing.includes(character)) {
      stretches.push({ start, end: character === '\n' ? at : at + 1 });
      start = -1;
    }
  }
  return stretches;
}
