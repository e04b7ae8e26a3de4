import { expect, test } from 'vitest';
import { foundQuotes } from '#domain/coverage/found-quotes.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { aClaim, aDossier, aReport } from '#tests/support/builders.ts';

test('knows the quotations that stand in their article, and in which', () => {
  const there = { exact: 'The Pentagon resisted' };
  const gone = { exact: 'The Pentagon agreed' };
  const dossier = aDossier({
    claims: [
      aClaim({
        reports: [aReport({ passages: [there, gone] }), aReport({ article: 'nbc', passages: [there] })],
      }),
    ],
  });
  const isFound = foundQuotes(proofOf(dossier));
  expect(isFound('nyt', there)).toBe(true);
  expect(isFound('nyt', gone)).toBe(false);
  expect(isFound('nbc', there)).toBe(false);
});
