import { expect, test } from 'vitest';
import { markText } from '#domain/coverage/marked-text.ts';
import { numberedClaims } from '#domain/coverage/numbered-claims.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, aReport, anArticle } from '#tests/support/builders.ts';

test('claims are numbered as a reader of all articles meets them, and those without words come last', () => {
  const look = lookUp(
    aDossier({
      articles: [
        anArticle({ id: 'first', text: 'Rain fell. The river rose.' }),
        anArticle({ id: 'second', text: 'A bridge closed. Rain fell.' }),
      ],
      claims: [
        aClaim({ id: 'lost', reports: [aReport({ article: 'first', passages: [{ exact: 'Snow fell' }] })] }),
        aClaim({
          id: 'bridge',
          reports: [aReport({ article: 'second', passages: [{ exact: 'A bridge closed' }] })],
        }),
        aClaim({
          id: 'river',
          reports: [aReport({ article: 'first', passages: [{ exact: 'The river rose' }] })],
        }),
        aClaim({
          id: 'rain',
          reports: [
            aReport({ article: 'second', passages: [{ exact: 'Rain fell' }] }),
            aReport({ article: 'first', passages: [{ exact: 'Rain fell' }] }),
          ],
        }),
      ],
    }),
  );
  const texts = new Map(look.dossier.articles.map((article) => [article.id, markText(look, article)]));
  expect([...numberedClaims(look, texts)]).toEqual([
    ['rain', 1],
    ['river', 2],
    ['bridge', 3],
    ['lost', 4],
  ]);
});
