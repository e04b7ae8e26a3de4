import { expect, test } from 'vitest';
import { nearestReported } from '#domain/coverage/nearest.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, aReport } from '#tests/support/builders.ts';

const nbc = aReport({ article: 'nbc' });

const cases = [
  { name: 'the first related claim that the article makes', related: ['theirs', 'both'], is: 'both' },
  { name: 'the nearest of several', related: ['other', 'both'], is: 'other' },
  { name: 'nothing where it makes none of them', related: ['theirs'], is: null },
  { name: 'nothing where none is related', related: undefined, is: null },
];

test.each(cases)('where an outlet is silent: $name', ({ related, is }) => {
  const claim = aClaim({ id: 'asked', ...(related ? { related } : {}) });
  const look = lookUp(
    aDossier({
      claims: [
        claim,
        aClaim({ id: 'theirs' }),
        aClaim({ id: 'both', reports: [aReport(), nbc] }),
        aClaim({ id: 'other', reports: [nbc] }),
      ],
    }),
  );
  const article = look.article.get('nbc');
  expect(article && nearestReported(look, claim, article)?.id).toBe(is ?? undefined);
});
