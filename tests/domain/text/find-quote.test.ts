import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, quoteFinder } from '#domain/text/find-quote.ts';

const text = 'The court rose. The judge spoke.\r\nThe court sat. “War crimes,” the\u00a0ICC said.';

describe('a quote that stands once', () => {
  const cases = [
    { name: 'is found by its words alone', quote: { exact: 'The judge' }, start: 16 },
    { name: 'is found at the very start', quote: { exact: 'The court rose' }, start: 0 },
    { name: 'is found at the very end', quote: { exact: 'said.' }, start: text.length - 5 },
    { name: 'is found as the whole text', quote: { exact: text }, start: 0 },
    { name: 'is told apart by what follows', quote: { exact: 'The court', suffix: ' sat' }, start: 34 },
    {
      name: 'is told apart by what goes before',
      quote: { exact: 'The court', prefix: 'spoke.\r\n' },
      start: 34,
    },
    { name: 'takes empty surroundings for none', quote: { exact: 'sat', prefix: '', suffix: '' }, start: 44 },
  ];
  test.each(cases)('$name', ({ quote, start }) => {
    expect(findQuote(text, quote)).toEqual({
      found: true,
      span: { start, end: start + quote.exact.length },
    });
  });
});

describe('a quote without one place', () => {
  const cases = [
    { name: 'is absent when edited away', quote: { exact: 'The jury' }, reason: 'absent', count: 0 },
    { name: 'is absent when it is empty', quote: { exact: '' }, reason: 'absent', count: 0 },
    { name: 'is absent in other case', quote: { exact: 'the judge' }, reason: 'absent', count: 0 },
    { name: 'is absent with a plain space', quote: { exact: 'the ICC' }, reason: 'absent', count: 0 },
    { name: 'is absent with straight quotes', quote: { exact: '"War crimes,"' }, reason: 'absent', count: 0 },
    { name: 'is absent with another line end', quote: { exact: 'spoke.\nThe' }, reason: 'absent', count: 0 },
    {
      name: 'is absent when its surroundings contradict every place',
      quote: { exact: 'The court', suffix: ' slept' },
      reason: 'absent',
      count: 2,
    },
    {
      name: 'is absent when the words stand once, elsewhere',
      quote: { exact: 'The judge', prefix: 'sat. ' },
      reason: 'absent',
      count: 1,
    },
    {
      name: 'is ambiguous when it stands twice',
      quote: { exact: 'The court' },
      reason: 'ambiguous',
      count: 2,
    },
    {
      name: 'is ambiguous when its surroundings tell nothing',
      quote: { exact: 'court', prefix: 'The ' },
      reason: 'ambiguous',
      count: 2,
    },
  ];
  test.each(cases)('$name', ({ quote, reason, count }) => {
    expect(findQuote(text, quote)).toEqual({ found: false, reason, count });
  });

  test('counts places that overlap', () => {
    expect(findQuote('aaa', { exact: 'aa' })).toEqual({ found: false, reason: 'ambiguous', count: 2 });
  });

  test('counts no further than a hundred', () => {
    expect(findQuote('a'.repeat(5000), { exact: 'a' })).toMatchObject({ reason: 'ambiguous', count: 100 });
  });
});

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '“', '\u00a0', '\n', '\ud83d'),
  maxLength: 40,
});

test('a found place always equals the words, between their surroundings', () => {
  const quote = fc.record({ exact: words, prefix: words, suffix: words }, { requiredKeys: ['exact'] });
  fc.assert(
    fc.property(words, quote, (text, quote) => {
      const place = findQuote(text, quote);
      if (!place.found) return;
      const { start, end } = place.span;
      expect(text.slice(start, end)).toBe(quote.exact);
      expect(text.slice(0, start).endsWith(quote.prefix ?? '')).toBe(true);
      expect(text.slice(end).startsWith(quote.suffix ?? '')).toBe(true);
    }),
  );
});

test('words cut from a text are found there, or are ambiguous, but never absent', () => {
  fc.assert(
    fc.property(words, fc.nat(40), fc.nat(40), (text, a, b) => {
      const exact = text.slice(Math.min(a, b), Math.max(a, b));
      if (exact === '') return;
      expect(findQuote(text, { exact })).not.toMatchObject({ reason: 'absent' });
    }),
  );
});

describe('a finder for many quotes of one text answers as the search for one does', () => {
  const cases = [
    { name: 'an empty text', text: '', quotes: ['', 'a', 'abcd'] },
    { name: 'a text shorter than what is looked up', text: 'abc', quotes: ['a', 'abc', 'abcd'] },
    { name: 'places that overlap', text: 'aaaaaaaa', quotes: ['aaaa', 'aaaaaa', 'aaaaaaaa', 'aaaaaaaaa'] },
    { name: 'more places than are counted', text: 'abcd'.repeat(500), quotes: ['abcd', 'abcdabcd', 'd'] },
    { name: 'the very end', text: 'The court rose.', quotes: ['rose.', 'rose. ', '.'] },
    {
      name: 'halves of characters',
      text: 'a\ud83d\ude00b\ud83d',
      quotes: ['\ud83d', '\ude00b', '\ud83d\ude00b\ud83d'],
    },
  ];
  test.each(cases)('$name', ({ text, quotes }) => {
    const find = quoteFinder(text);
    for (const exact of quotes) expect(find({ exact })).toEqual(findQuote(text, { exact }));
  });

  test('any quotes of any text', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '“', '\ud83d', '\ude00'),
      maxLength: 6,
    });
    const made = fc.record({ exact: part, prefix: part, suffix: part }, { requiredKeys: ['exact'] });
    const places = fc.tuple(fc.nat(400), fc.nat(12), fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 80 }).map((parts) => parts.join('')),
        fc.array(made),
        fc.array(places),
        (text, quotes, cuts) => {
          const find = quoteFinder(text);
          const cut = cuts.map(([start, length, before, after]) => ({
            exact: text.slice(start, start + length),
            prefix: text.slice(Math.max(0, start - before), start),
            suffix: text.slice(start + length, start + length + after),
          }));
          for (const quote of [...quotes, ...cut]) expect(find(quote)).toEqual(findQuote(text, quote));
        },
      ),
    );
  });
});
