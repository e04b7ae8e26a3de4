import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from '#domain/text/typos.ts';

const cases = [
  { typed: 'pentagon', written: 'pentagon', whole: 0, begin: 0 },
  { typed: 'pentagn', written: 'pentagon', whole: 1, begin: 1 },
  { typed: 'penttagon', written: 'pentagon', whole: 1, begin: 1 },
  { typed: 'pentogon', written: 'pentagon', whole: 1, begin: 1 },
  { typed: 'petnagon', written: 'pentagon', whole: 1, begin: 1 },
  { typed: 'warant', written: 'warrants', whole: 2, begin: 1 },
  { typed: 'intre', written: 'international', whole: Infinity, begin: 1 },
  { typed: 'court', written: 'biden', whole: Infinity, begin: Infinity },
];
test.each(cases)('$typed for $written', ({ typed, written, whole, begin }) => {
  expect(slipsBetween(typed, written, 2)).toEqual({ whole, begin });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('it does not matter which of two words is the written one, and a beginning is never further', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const there = slipsBetween(a, b, 3);
      expect(slipsBetween(b, a, 3).whole).toBe(there.whole);
      expect(there.begin).toBeLessThanOrEqual(there.whole);
      expect(there.whole === 0).toBe(a === b);
    }),
  );
});
