import { expect, test } from 'vitest';
import { articleColumns } from '#domain/coverage/article-columns.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aDossier, anArticle } from '#tests/support/builders.ts';

const columns = (...articles: { id: string; outlet: string; published: string }[]) =>
  articleColumns(lookUp(aDossier({ articles: articles.map((article) => anArticle(article)) }))).map(
    ({ article, outlet, edition }) => [article.id, outlet.short, edition],
  );

test('one article of each outlet needs no day', () => {
  expect(
    columns(
      { id: 'b', outlet: 'nbc', published: '2023-07-26' },
      { id: 'a', outlet: 'nyt', published: '2023' },
    ),
  ).toEqual([
    ['a', 'NYT', null],
    ['b', 'NBC', null],
  ]);
});

test('an outlet’s editions stand side by side and are told apart by their day', () => {
  expect(
    columns(
      { id: 'a', outlet: 'nyt', published: '2023-07-26' },
      { id: 'b', outlet: 'nbc', published: '2023-07-26' },
      { id: 'c', outlet: 'nyt', published: '2023-07-27' },
    ),
  ).toEqual([
    ['a', 'NYT', { published: '2023-07-26', nth: null }],
    ['c', 'NYT', { published: '2023-07-27', nth: null }],
    ['b', 'NBC', null],
  ]);
});

test('editions of one day are counted', () => {
  expect(
    columns(
      { id: 'a', outlet: 'nyt', published: '2023-07-26' },
      { id: 'b', outlet: 'nyt', published: '2023-07-26' },
    ),
  ).toEqual([
    ['a', 'NYT', { published: '2023-07-26', nth: 1 }],
    ['b', 'NYT', { published: '2023-07-26', nth: 2 }],
  ]);
});
