import { expect, test } from 'vitest';
import { articleColumns } from '#domain/coverage/article-columns.ts';
import type { Article } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aDossier, anArticle } from '#tests/support/builders.ts';

const columns = (...articles: Partial<Article>[]) =>
  articleColumns(
    lookUp(aDossier({ articles: articles.map((article) => anArticle(article)) })),
    (date) => `on ${date}`,
  ).map(({ article, name, short }) => [article.id, name, short]);

const cases = [
  {
    name: 'one article of each outlet is called by its outlet, in the outlets’ order',
    articles: [
      { id: 'b', outlet: 'nbc' },
      { id: 'a', outlet: 'nyt', published: '2023' },
    ],
    are: [
      ['a', 'The New York Times', 'NYT'],
      ['b', 'NBC News', 'NBC'],
    ],
  },
  {
    name: 'an outlet’s editions stand side by side and are told apart by their day',
    articles: [
      { id: 'a', outlet: 'nyt', published: '2023-07-26' },
      { id: 'b', outlet: 'nbc', published: '2023-07-26' },
      { id: 'c', outlet: 'nyt', published: '2023-07-27' },
    ],
    are: [
      ['a', 'The New York Times, on 2023-07-26', 'NYT, on 2023-07-26'],
      ['c', 'The New York Times, on 2023-07-27', 'NYT, on 2023-07-27'],
      ['b', 'NBC News', 'NBC'],
    ],
  },
  {
    name: 'those of one day by their edition, or else by their headline',
    articles: [
      { id: 'a', outlet: 'nyt', edition: 'late edition' },
      { id: 'b', outlet: 'nyt', headline: 'Biden shares' },
    ],
    are: [
      ['a', 'The New York Times, on 2023-07-26, late edition', 'NYT, on 2023-07-26, late edition'],
      ['b', 'The New York Times, on 2023-07-26, Biden shares', 'NYT, on 2023-07-26, Biden shares'],
    ],
  },
];

test.each(cases)('$name', ({ articles, are }) => {
  expect(columns(...articles)).toEqual(are);
});
