import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText, foldedLine } from '#domain/export/calendar-lines.ts';
import { anyText } from '#tests/support/texts.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('a folded line', () => {
  const cases = [
    { name: 'is left alone at 75 octets', line: 'a'.repeat(75), folded: `${'a'.repeat(75)}\r\n` },
    { name: 'is folded at 76', line: 'a'.repeat(76), folded: `${'a'.repeat(75)}\r\n a\r\n` },
    {
      name: 'has 74 octets of its own after the space',
      line: 'a'.repeat(75 + 74 + 1),
      folded: `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a\r\n`,
    },
    { name: 'keeps a character whole', line: `${'a'.repeat(74)}é`, folded: `${'a'.repeat(74)}\r\n é\r\n` },
    { name: 'keeps a pair whole', line: `${'a'.repeat(72)}👩`, folded: `${'a'.repeat(72)}\r\n 👩\r\n` },
  ];
  test.each(cases)('$name', ({ line, folded }) => {
    expect(foldedLine(line)).toBe(folded);
  });

  test('never has more than 75 octets a piece, and unfolded is what it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `SUMMARY:${calendarText(text)}`;
        const folded = foldedLine(line);
        expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
      }),
    );
  });
});

describe('words in a calendar', () => {
  const cases = [
    { name: 'what separates is escaped', text: 'a, b; c\\d', value: 'a\\, b\\; c\\\\d' },
    { name: 'a colon and quotes stand', text: 'he said: "no"', value: 'he said: "no"' },
    { name: 'every line break is one', text: 'a\nb\r\nc\rd', value: 'a\\nb\\nc\\nd' },
    { name: 'a tab stands, other control characters go', text: 'a\tb\u0000\u001Bc\u007F', value: 'a\tbc' },
    { name: 'half a pair is replaced', text: 'a\uD83D', value: 'a\uFFFD' },
  ];
  test.each(cases)('$name', ({ text, value }) => {
    expect(calendarText(text)).toBe(value);
  });
});
