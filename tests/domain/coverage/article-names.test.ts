import { expect, test } from 'vitest';
import { articleNames } from '#domain/coverage/article-names.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aDossier, anArticle } from '#tests/support/builders.ts';

test('an article goes by its outlet, and by its day where the outlet has several', () => {
  const articles = [
    anArticle(),
    anArticle({ id: 'late', published: '2023-07-27' }),
    anArticle({ id: 'nbc', outlet: 'nbc' }),
  ];
  const names = articleNames(lookUp(aDossier({ articles })), (date) => `on ${date}`);
  expect([...names]).toEqual([
    ['nyt', 'NYT, on 2023-07-26'],
    ['late', 'NYT, on 2023-07-27'],
    ['nbc', 'NBC'],
  ]);
});
