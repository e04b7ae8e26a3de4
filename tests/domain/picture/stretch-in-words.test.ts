import { expect, test } from 'vitest';
import { spanOfDays } from '#domain/chronology/days.ts';
import { stretchInWords } from '#domain/picture/stretch-in-words.ts';
import { directionOf } from '#domain/picture/text-direction.ts';
import { en } from '#messages/en.ts';

const cases = [
  { from: '1993-05-25', to: '2023-07-31', words: '1993 to 2023' },
  { from: '2022-02-01', to: '2023-10-15', words: 'February 2022 to October 2023' },
  { from: '2023-07-18', to: '2023-07-29', words: 'July 18 to July 29, 2023' },
  { from: '2023-07-18', to: '2023-07-18', words: 'July 18, 2023' },
];
test.each(cases)('says $words', ({ from, to, words }) => {
  expect(stretchInWords(spanOfDays({ from, to }), en.dates, 'en')).toBe(words);
});

test('says years that no day is written in', () => {
  const year = 31_556_952_000;
  expect(stretchInWords({ start: -14_000 * year, end: 9_000 * year }, en.dates, 'en')).toMatch(
    /^12,?031 BC to 10,?969$/,
  );
});

const titles = [
  { text: 'Rome Statute', direction: 'ltr' },
  { text: '“1998”: אמנת רומא', direction: 'rtl' },
  { text: 'نظام روما (Rome)', direction: 'rtl' },
  { text: '1998', direction: 'ltr' },
];
test.each(titles)('$text runs $direction', ({ text, direction }) => {
  expect(directionOf(text)).toBe(direction);
});
