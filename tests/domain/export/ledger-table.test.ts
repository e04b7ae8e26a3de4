import { expect, test } from 'vitest';
import { articleColumns } from '#domain/coverage/article-columns.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { ledgerTable, type LedgerTableWords } from '#domain/export/ledger-table.ts';
import { en } from '#tests/support/messages.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport } from '#tests/support/builders.ts';

const words: LedgerTableWords = {
  heading: en.ledger.csvHeading,
  articleHeading: en.ledger.csvArticleHeading,
  kind: en.ledger.kind,
  weight: en.ledger.weight,
  standing: en.standing.word,
  aspects: en.aspects,
  how: en.ledger.how,
};

const look = lookUp(
  aDossier({
    articles: [
      anArticle(),
      anArticle({ id: 'nbc', outlet: 'nbc' }),
      anArticle({ id: 'nbc2', outlet: 'nbc', published: '2023-07-27' }),
    ],
    people: [
      { id: 'p', name: 'An official', role: '', kind: 'unnamed' },
      { id: 'q', name: 'A second', role: '', kind: 'unnamed' },
    ],
    claims: [
      aClaim({
        reports: [
          aReport({
            passages: [{ exact: 'has quietly ordered' }, { exact: 'officials said' }],
            attribution: { kind: 'anonymous', sources: ['p', 'q'], words: 'officials said' },
          }),
          aReport({ article: 'nbc', attribution: { kind: 'outlet' }, passages: [{ exact: 'has ordered' }] }),
        ],
        difference: { aspects: ['attribution', 'framing'], note: 'One says “quietly”.' },
      }),
      aClaim({
        id: 'alone',
        reports: [aReport({ passages: [{ exact: 'a' }], attribution: { kind: 'document' } })],
      }),
    ],
    events: [
      anEvent({ id: 'e', title: 'The order', claims: ['order'] }),
      anEvent({ id: 'f', title: 'The day', claims: ['order'] }),
    ],
  }),
);
const table = ledgerTable(
  look,
  look.dossier.claims,
  articleColumns(look, String),
  ({ article }) => article.id,
  words,
);

test('every row has a cell under every heading', () => {
  const lengths = new Set(table.map((row) => row.length));
  expect([...lengths]).toEqual([9 + 3 * 4]);
  expect(table[0]?.slice(0, 2)).toEqual(['Id', 'Claim']);
  expect(table[0]?.slice(-4)).toEqual([
    'nbc2: exact words',
    'nbc2: who says so, by kind',
    'nbc2: sources',
    'nbc2: words of attribution',
  ]);
});

test('a claim with all that is said of it', () => {
  expect(table[1]).toEqual([
    'order',
    'President Biden has ordered the sharing of evidence.',
    'decision',
    'event',
    'core',
    'differ',
    'attribution; framing',
    'One says “quietly”.',
    'The order; The day',
    'has quietly ordered […] officials said',
    'unnamed',
    'An official; A second',
    'officials said',
    'has ordered',
    'in its own voice',
    '',
    '',
    '',
    'in another article',
    '',
    '',
  ]);
});

test('silence is said in words, and is no difference', () => {
  expect(table[2]?.slice(5)).toEqual([
    'only one',
    '',
    '',
    '',
    'a',
    'a document',
    '',
    '',
    '',
    'silent',
    '',
    '',
    '',
    'silent',
    '',
    '',
  ]);
});
