import { expect, test } from 'vitest';
import type { Claim, DossierEvent, Exercise } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { guessesOf } from '#domain/lesson/guesses.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport, TEXTS } from '#tests/support/builders.ts';

const fromNbc = aReport({ article: 'nbc', passages: [{ exact: 'President Joe Biden has ordered it' }] });
const claims: Claim[] = [
  aClaim({ id: 'alike', reports: [aReport(), fromNbc] }),
  aClaim({
    id: 'differ',
    reports: [aReport(), fromNbc],
    difference: { aspects: ['detail'], note: 'Quietly.' },
  }),
  aClaim({ id: 'only', reports: [fromNbc] }),
];
const told = (article: string): DossierEvent['reported'] => [
  { article, date: '1998', passages: [{ exact: 'Biden' }] },
];
const events = [
  anEvent({ id: 'law', date: '2002-08-02' }),
  anEvent({ id: 'statute', date: '1998-07-17', reported: told('nyt') }),
  anEvent({ id: 'year', date: '1998' }),
  anEvent({ id: 'warrant', date: '2023-03-17', reported: told('nbc') }),
];
const look = lookUp(
  aDossier({
    articles: [
      anArticle(),
      anArticle({ id: 'nbc', outlet: 'nbc', text: TEXTS.nbc }),
      anArticle({ id: 'nyt-late', published: '2023-07-27' }),
    ],
    outlets: [
      { id: 'nyt', name: 'The New York Times', short: 'NYT' },
      { id: 'nbc', name: 'NBC News', short: 'NBC' },
      { id: 'bbc', name: 'BBC', short: 'BBC' },
    ],
    claims,
    events,
  }),
);

const STANDINGS = ['alike', 'differ', 'only'];
type Row = [key: string, choices: readonly string[], right: readonly string[]];

const cases: { name: string; exercise: Exercise; rows: Row[] }[] = [
  {
    name: 'both, one or differ: what is right is the standing',
    exercise: { kind: 'sort', claims: ['only', 'alike', 'differ'] },
    rows: [
      ['only', STANDINGS, ['only']],
      ['alike', STANDINGS, ['alike']],
      ['differ', STANDINGS, ['differ']],
    ],
  },
  {
    name: 'which outlet: an edition is its outlet’s, and an outlet without an article is no choice',
    exercise: {
      kind: 'outlet',
      passages: [
        { article: 'nbc', exact: 'The ICC' },
        { article: 'nyt-late', exact: 'quietly' },
      ],
    },
    rows: [
      ['0', ['nyt', 'nbc'], ['nbc']],
      ['1', ['nyt', 'nbc'], ['nyt']],
    ],
  },
  {
    name: 'in order: each place has what is left to choose from, and the last is no question',
    exercise: { kind: 'order', events: ['warrant', 'statute', 'law'] },
    rows: [
      ['statute', ['warrant', 'statute', 'law'], ['statute']],
      ['law', ['warrant', 'law'], ['law']],
    ],
  },
  {
    name: 'in order: where the record leaves it open, either is right',
    exercise: { kind: 'order', events: ['law', 'statute', 'year'] },
    rows: [
      ['year', ['law', 'statute', 'year'], ['year', 'statute']],
      ['statute', ['law', 'statute'], ['statute']],
    ],
  },
  {
    name: 'in order: one event alone has none',
    exercise: { kind: 'order', events: ['law'] },
    rows: [],
  },
  {
    name: 'what is missing: claims, then events; another edition does not count',
    exercise: { kind: 'missing', article: 'nyt', events: ['statute', 'warrant'], claims: ['alike', 'only'] },
    rows: [
      ['claim alike', ['told', 'untold'], ['told']],
      ['claim only', ['told', 'untold'], ['untold']],
      ['event statute', ['told', 'untold'], ['told']],
      ['event warrant', ['told', 'untold'], ['untold']],
    ],
  },
  {
    name: 'what is missing in another edition of the outlet',
    exercise: { kind: 'missing', article: 'nyt-late', events: ['statute'] },
    rows: [['event statute', ['told', 'untold'], ['untold']]],
  },
  {
    name: 'what is not there, or named twice, is not asked',
    exercise: { kind: 'sort', claims: ['gone', 'only', 'only'] },
    rows: [['only', STANDINGS, ['only']]],
  },
  { name: 'nothing to ask about', exercise: { kind: 'sort' }, rows: [] },
  {
    name: 'an article that is not there',
    exercise: { kind: 'missing', article: 'gone', claims: ['only'] },
    rows: [],
  },
  {
    name: 'words of an article that is not there',
    exercise: { kind: 'outlet', passages: [{ article: 'gone', exact: 'It' }] },
    rows: [],
  },
];
test.each(cases)('$name', ({ exercise, rows }) => {
  expect(guessesOf(look, exercise).map(({ key, choices, right }): Row => [key, choices, right])).toEqual(
    rows,
  );
});

test('the places already taken are known to each question of order', () => {
  const taken = guessesOf(look, { kind: 'order', events: ['warrant', 'statute', 'law'] }).map(({ asked }) =>
    asked.of === 'place' ? asked.before.map(({ id }) => id) : null,
  );
  expect(taken).toEqual([[], ['statute']]);
});
