import { expect, test } from 'vitest';
import { outletsReporting, outletsTelling } from '#domain/coverage/told.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport } from '#tests/support/builders.ts';

const look = lookUp(
  aDossier({
    articles: [
      anArticle({ id: 'nbc', outlet: 'nbc' }),
      anArticle(),
      anArticle({ id: 'nyt-late', outlet: 'nyt' }),
    ],
  }),
);

const cases = [
  { name: 'no article: no outlet', articles: [], outlets: [] },
  { name: 'one article: its outlet', articles: ['nbc'], outlets: ['nbc'] },
  { name: 'outlets stand in the dossier’s order', articles: ['nbc', 'nyt'], outlets: ['nyt', 'nbc'] },
  { name: 'two articles of one outlet name it once', articles: ['nyt-late', 'nyt'], outlets: ['nyt'] },
];
test.each(cases)('$name', ({ articles, outlets }) => {
  const event = anEvent({
    reported: articles.map((article) => ({ article, date: '2023', passages: [] })),
  });
  const claim = aClaim({ reports: articles.map((article) => aReport({ article })) });
  expect(outletsTelling(look, event).map(({ id }) => id)).toEqual(outlets);
  expect(outletsReporting(look, claim).map(({ id }) => id)).toEqual(outlets);
});
