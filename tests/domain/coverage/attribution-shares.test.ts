import { expect, test } from 'vitest';
import { ATTRIBUTION_KINDS, attributionShares } from '#domain/coverage/attribution-shares.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, aReport } from '#tests/support/builders.ts';

test('the counts of an article add up to the claims it reports', () => {
  const look = lookUp(
    aDossier({
      claims: [
        aClaim({
          id: 'a',
          reports: [aReport(), aReport({ article: 'nbc', attribution: { kind: 'outlet' } })],
        }),
        aClaim({ id: 'b', reports: [aReport()] }),
        aClaim({ id: 'c', reports: [aReport({ attribution: { kind: 'outlet-cited' } })] }),
      ],
    }),
  );
  const shares = attributionShares(look);
  expect(shares.map(({ article, total }) => [article.id, total])).toEqual([
    ['nyt', 3],
    ['nbc', 1],
  ]);
  expect(shares.map(({ counts }) => ATTRIBUTION_KINDS.map((kind) => counts[kind]))).toEqual([
    [0, 0, 2, 0, 0, 1],
    [1, 0, 0, 0, 0, 0],
  ]);
});
