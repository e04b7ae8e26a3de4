import { expect, test } from 'vitest';
import {
  claimsMarked,
  claimsPassing,
  countsByStanding,
  eventsPassing,
  isFiltering,
  isStanding,
  NO_FILTER,
  topicsOf,
  type Filter,
} from '#domain/coverage/filter.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anEvent, aReport } from '#tests/support/builders.ts';

const nyt = aReport();
const nbc = aReport({ article: 'nbc' });
const difference = { aspects: ['scope' as const], note: 'One says more.' };
const told = (article: string) => ({ article, date: '2023', passages: [] });

const look = lookUp(
  aDossier({
    claims: [
      aClaim({ id: 'nyt-only', topic: 'order', reports: [nyt] }),
      aClaim({ id: 'alike', topic: 'order', reports: [nyt, nbc] }),
      aClaim({ id: 'differ', topic: 'court', reports: [nyt, nbc], difference }),
      aClaim({ id: 'nbc-only', topic: 'court', reports: [nbc] }),
    ],
    events: [
      anEvent({ id: 'context' }),
      anEvent({ id: 'told-by-nyt', claims: ['nyt-only', 'alike'], reported: [told('nyt')] }),
      anEvent({ id: 'told-by-both', claims: ['differ'], reported: [told('nyt'), told('nbc')] }),
      anEvent({ id: 'told-by-nbc', claims: ['nbc-only'], reported: [told('nbc')] }),
    ],
  }),
);

const cases: { name: string; filter: Partial<Filter>; claims: string[]; events: string[] }[] = [
  {
    name: 'nothing filtered shows all, context too',
    filter: {},
    claims: ['nyt-only', 'alike', 'differ', 'nbc-only'],
    events: ['context', 'told-by-nyt', 'told-by-both', 'told-by-nbc'],
  },
  {
    name: 'one standing',
    filter: { standing: ['only'] },
    claims: ['nyt-only', 'nbc-only'],
    events: ['told-by-nyt', 'told-by-nbc'],
  },
  {
    name: 'two standings show either',
    filter: { standing: ['alike', 'differ'] },
    claims: ['alike', 'differ'],
    events: ['told-by-nyt', 'told-by-both'],
  },
  {
    name: 'an outlet shows what it reports, shared or alone, and the events that it tells itself',
    filter: { outlets: ['nbc'] },
    claims: ['alike', 'differ', 'nbc-only'],
    events: ['told-by-both', 'told-by-nbc'],
  },
  {
    name: 'two outlets show what either reports',
    filter: { outlets: ['nyt', 'nbc'] },
    claims: ['nyt-only', 'alike', 'differ', 'nbc-only'],
    events: ['told-by-nyt', 'told-by-both', 'told-by-nbc'],
  },
  {
    name: 'a topic',
    filter: { topic: 'court' },
    claims: ['differ', 'nbc-only'],
    events: ['told-by-both', 'told-by-nbc'],
  },
  {
    name: 'all three at once narrow each other',
    filter: { standing: ['only'], outlets: ['nbc'], topic: 'court' },
    claims: ['nbc-only'],
    events: ['told-by-nbc'],
  },
  {
    name: 'an outlet that the dossier does not have reports nothing',
    filter: { outlets: ['ap'] },
    claims: [],
    events: [],
  },
];
test.each(cases)('$name', ({ filter, claims, events }) => {
  const whole = { ...NO_FILTER, ...filter };
  const passing = claimsPassing(look, whole).map(({ id }) => id);
  expect(passing).toEqual(claims);
  expect(eventsPassing(look, whole, new Set(passing)).map(({ id }) => id)).toEqual(events);
  expect(isFiltering(whole)).toBe(Object.keys(filter).length > 0);
});

const counts: { name: string; filter: Partial<Filter>; counts: object }[] = [
  { name: 'all', filter: {}, counts: { alike: 1, differ: 1, only: 2 } },
  {
    name: 'what each would show, whatever standing is chosen',
    filter: { standing: ['alike'] },
    counts: { alike: 1, differ: 1, only: 2 },
  },
  { name: 'within an outlet', filter: { outlets: ['nbc'] }, counts: { alike: 1, differ: 1, only: 1 } },
  { name: 'within a topic', filter: { topic: 'order' }, counts: { alike: 1, differ: 0, only: 1 } },
];
test.each(counts)('the legend counts $name', ({ filter, counts }) => {
  expect(countsByStanding(look, { ...NO_FILTER, ...filter })).toEqual(counts);
});

test('topics are listed once, in the order in which they first occur', () => {
  expect(topicsOf(look)).toEqual(['order', 'court']);
});

const words = [
  { word: 'alike', is: true },
  { word: 'only', is: true },
  { word: 'Only', is: false },
  { word: 'toString', is: false },
  { word: '', is: false },
];
test.each(words)('"$word" is a standing: $is', ({ word, is }) => {
  expect(isStanding(word)).toBe(is);
});

test.each([
  { marks: 'all' as const, are: ['a', 'b', 'c'] },
  { marks: 'core' as const, are: ['a'] },
  { marks: 'none' as const, are: [] },
])('of what passes, $marks is marked in the texts', ({ marks, are }) => {
  const passing = [
    aClaim({ id: 'a', weight: 'core' }),
    aClaim({ id: 'b', weight: 'supporting' }),
    aClaim({ id: 'c', weight: 'minor' }),
  ];
  expect(claimsMarked(passing, marks).map(({ id }) => id)).toEqual(are);
});
