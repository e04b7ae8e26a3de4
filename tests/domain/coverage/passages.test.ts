import { expect, test } from 'vitest';
import { claimPassagesIn, eventPassagesIn } from '#domain/coverage/passages.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport } from '#tests/support/builders.ts';

const text = 'Biden ordered it. The Pentagon resisted. The ICC welcomed it.';
const proof = proofOf(
  aDossier({
    articles: [anArticle({ text }), anArticle({ id: 'nbc', outlet: 'nbc', text })],
    claims: [
      aClaim({ id: 'welcome', reports: [aReport({ passages: [{ exact: 'The ICC welcomed it.' }] })] }),
      aClaim({ id: 'pentagon', reports: [aReport({ passages: [{ exact: 'The Pentagon' }] })] }),
      aClaim({
        id: 'resistance',
        reports: [
          aReport({ passages: [{ exact: 'The Pentagon resisted' }, { exact: 'Biden ordered it' }] }),
          aReport({ article: 'nbc', passages: [{ exact: 'ICC' }] }),
        ],
      }),
      aClaim({
        id: 'lost',
        reports: [aReport({ passages: [{ exact: 'The Pentagon agreed' }, { exact: 'it' }] })],
      }),
    ],
    events: [
      anEvent({
        id: 'order',
        reported: [
          { article: 'nyt', date: '2023', passages: [{ exact: 'ordered' }, { exact: 'not there' }] },
          { article: 'nbc', date: '2023', passages: [{ exact: 'Biden' }] },
        ],
      }),
      anEvent({ relation: { direction: 'cooler', article: 'nyt', exact: 'resisted' } }),
    ],
  }),
);
const words = ({ id, span }: { id: string; span: { start: number; end: number } }) =>
  `${id}: ${text.slice(span.start, span.end)}`;

test('the claims’ passages stand in reading order, the longer first where two begin together', () => {
  expect(claimPassagesIn(proof, 'nyt').map(words)).toEqual([
    'resistance: Biden ordered it',
    'resistance: The Pentagon resisted',
    'pentagon: The Pentagon',
    'welcome: The ICC welcomed it.',
  ]);
});

test('words that are not there, or in several places, have no passage', () => {
  expect(claimPassagesIn(proof, 'nyt').filter(({ id }) => id === 'lost')).toEqual([]);
  expect(eventPassagesIn(proof, 'nyt').map(words)).toEqual(['order: ordered']);
});

test('words on which a change of relations rests tell no event', () => {
  expect(eventPassagesIn(proof, 'nyt').filter(({ id }) => id === 'statute')).toEqual([]);
});

test('another article’s words are looked for in that article alone', () => {
  expect(claimPassagesIn(proof, 'nbc').map(words)).toEqual(['resistance: ICC']);
  expect(eventPassagesIn(proof, 'nbc').map(words)).toEqual(['order: Biden']);
});
