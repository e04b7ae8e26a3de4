import { expect, test } from 'vitest';
import { light, rangeWithin } from '#ui/light.ts';

const paragraph = document.createElement('p');
paragraph.innerHTML = 'The <mark>Pentagon</mark><button></button> resisted <b>it</b>.';

const cases = [
  { name: 'within one piece', start: 4, end: 12, words: 'Pentagon' },
  { name: 'over several pieces', start: 0, end: 21, words: 'The Pentagon resisted' },
  { name: 'to the very end', start: 22, end: 25, words: 'it.' },
];
test.each(cases)('words are found in the page $name', ({ start, end, words }) => {
  expect(rangeWithin(paragraph, start, end)?.toString()).toBe(words);
});

test('words beyond the end are nowhere', () => {
  expect(rangeWithin(paragraph, 20, 26)).toBeNull();
});

test('a browser that cannot light words goes without', () => {
  expect(() => light([document.createRange()])).not.toThrow();
});
