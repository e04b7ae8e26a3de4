import { expect, test } from 'vitest';
import { excerptOf } from '#domain/text/excerpt.ts';

const text = 'one two three four five six seven';
const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

const cases = [
  { name: 'all of it where nothing is looked for', spans: [], shown: text },
  { name: 'all of it where the place is near the beginning', spans: [at('two')], shown: text },
  { name: 'from a whole word before a later place', spans: [at('five')], shown: 'four five six seven' },
];
test.each(cases)('shows $name', ({ spans, shown }) => {
  const { start, end } = excerptOf(text, spans, 8);
  expect(text.slice(start, end)).toBe(shown);
});

test('a word that is too long to be shown before the place is left out', () => {
  const long = `${'x'.repeat(30)}:warrant`;
  expect(excerptOf(long, [{ start: 31, end: 38 }], 8)).toEqual({ start: 31, end: 38 });
});
