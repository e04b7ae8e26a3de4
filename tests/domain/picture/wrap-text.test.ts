import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '#domain/picture/wrap-text.ts';

/** Every sign is 1 px wide, so that widths can be read as numbers of signs. */
const ruler = (text: string) => text.length;

const cases = [
  { name: 'a text that fits', text: 'a treaty', width: 20, lines: ['a treaty'] },
  { name: 'a break between words', text: 'the court opens', width: 10, lines: ['the court', 'opens'] },
  {
    name: 'a word wider than the line',
    text: 'a supercourt sits',
    width: 6,
    lines: ['a', 'superc', 'ourt', 'sits'],
  },
  { name: 'spaces as one', text: ' the \n court ', width: 20, lines: ['the court'] },
  { name: 'nothing as one empty line', text: '', width: 20, lines: [''] },
];
test.each(cases)('sets $name', ({ text, width, lines }) => {
  expect(wrapText(text, width, ruler)).toEqual(lines);
});

test('loses no sign, and no line is wider than asked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = wrapText(text, width, ruler);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const line of lines.filter(({ length }) => length > 1))
        expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

test('does not split what a reader takes for one sign', () => {
  expect(wrapText('👩‍⚖️👩‍⚖️', 6, ruler)).toEqual(['👩‍⚖️', '👩‍⚖️']);
});
