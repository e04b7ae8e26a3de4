import { expect, test } from 'vitest';
import {
  articlesBeside,
  bringBeside,
  columnsCounted,
  MOST_COLUMNS,
  withColumn,
} from '#domain/coverage/columns.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aDossier, anArticle } from '#tests/support/builders.ts';

const six = lookUp(
  aDossier({
    outlets: ['north', 'south', 'east', 'west'].map((id) => ({ id, name: id, short: id })),
    articles: [
      anArticle({ id: 'north-1', outlet: 'north' }),
      anArticle({ id: 'north-2', outlet: 'north' }),
      anArticle({ id: 'south-1', outlet: 'south' }),
      anArticle({ id: 'east-1', outlet: 'east' }),
      anArticle({ id: 'west-1', outlet: 'west' }),
      anArticle({ id: 'west-2', outlet: 'west' }),
    ],
  }),
);
const editions = lookUp(aDossier({ articles: [anArticle({ id: 'a' }), anArticle({ id: 'b' })] }));

const opened = [
  { name: 'two outlets at first, not two editions of one', wanted: [], are: ['north-1', 'south-1'] },
  { name: 'what the link wishes, in its order', wanted: ['west-2', 'north-1'], are: ['west-2', 'north-1'] },
  { name: 'one alone, where one is wished for', wanted: ['east-1'], are: ['east-1'] },
  { name: 'no article that is not there', wanted: ['nowhere', 'east-1'], are: ['east-1'] },
  {
    name: 'the first two where no wish is for one that is there',
    wanted: ['x'],
    are: ['north-1', 'south-1'],
  },
  { name: 'none twice', wanted: ['east-1', 'east-1', 'west-1'], are: ['east-1', 'west-1'] },
  {
    name: 'no more than there is room for',
    wanted: ['north-1', 'south-1', 'east-1', 'west-1'],
    are: ['north-1', 'south-1', 'east-1'],
  },
];

test.each(opened)('side by side: $name', ({ wanted, are }) => {
  expect(articlesBeside(six, wanted)).toEqual(are);
});

const chosen = [
  { name: 'an outlet that has what is chosen', having: ['west-1', 'east-1'], are: ['north-1', 'west-1'] },
  {
    name: 'nothing else where one of them has it',
    having: ['south-1', 'east-1'],
    are: ['north-1', 'south-1'],
  },
];

test.each(chosen)('left to the screen, the columns show $name', ({ having, are }) => {
  expect(articlesBeside(six, [], having)).toEqual(are);
});

test('columns that the reader asked for stay, whatever is chosen', () => {
  expect(articlesBeside(six, ['north-1', 'north-2'], ['west-1'])).toEqual(['north-1', 'north-2']);
});

test('two editions stand side by side where there is nothing else', () => {
  expect(articlesBeside(editions, [])).toEqual(['a', 'b']);
  expect(articlesBeside(lookUp(aDossier({ articles: [anArticle()] })), [])).toEqual(['nyt']);
  expect(articlesBeside(lookUp(aDossier({ articles: [] })), [])).toEqual([]);
});

test('a column takes another article, or changes places with the one that has it', () => {
  expect(withColumn(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
  expect(withColumn(['a', 'b', 'c'], 0, 'c')).toEqual(['c', 'b', 'a']);
  expect(withColumn(['a', 'b'], 0, 'a')).toEqual(['a', 'b']);
});

const brought = [
  { name: 'what is there stays', beside: ['a', 'b'], article: 'b', keep: null, are: ['a', 'b'] },
  { name: 'the last column makes room', beside: ['a', 'b'], article: 'c', keep: null, are: ['a', 'c'] },
  { name: 'but not the one in use', beside: ['a', 'b'], article: 'c', keep: 'b', are: ['c', 'b'] },
  { name: 'the only one makes room in any case', beside: ['a'], article: 'c', keep: 'a', are: ['c'] },
];

test.each(brought)('bringing an article into view: $name', ({ beside, article, keep, are }) => {
  expect(bringBeside(beside, article, keep)).toEqual(are);
});

test('more columns take the articles that are not there yet, fewer keep the first', () => {
  expect(columnsCounted(six, ['west-1', 'south-1'], 3)).toEqual(['west-1', 'south-1', 'north-1']);
  expect(columnsCounted(six, ['west-1', 'south-1'], 1)).toEqual(['west-1']);
  expect(columnsCounted(six, ['west-1'], 9)).toHaveLength(MOST_COLUMNS);
});
