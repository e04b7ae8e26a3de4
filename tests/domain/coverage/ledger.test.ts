import { expect, test } from 'vitest';
import { NO_FILTER } from '#domain/coverage/filter.ts';
import { searchedWords } from '#domain/coverage/ledger-search.ts';
import { readSort, sortWord } from '#domain/coverage/ledger-sort.ts';
import { ledgerOf, type LedgerQuery } from '#domain/coverage/ledger.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anArticle, aReport } from '#tests/support/builders.ts';

const says = (article: string, exact: string) =>
  aReport({ article, passages: [{ exact }], attribution: { kind: 'outlet' } });

const look = lookUp(
  aDossier({
    articles: [
      anArticle(),
      anArticle({ id: 'nbc', outlet: 'nbc' }),
      anArticle({ id: '-late', outlet: 'nbc' }),
    ],
    people: [{ id: 'p', name: 'José Andrés', role: 'a minister', kind: 'person' }],
    claims: [
      aClaim({
        id: 'order',
        statement: 'The order was given.',
        topic: 'The order',
        weight: 'minor',
        reports: [says('nyt', 'quietly ordered'), says('nbc', 'has ordered')],
        difference: { aspects: ['framing'], note: 'Only one calls it a reversal.' },
      }),
      aClaim({
        id: 'warrant',
        statement: 'A warrant was issued.',
        topic: 'The court',
        weight: 'core',
        reports: [says('nbc', 'issued a warrant')],
      }),
      aClaim({
        id: 'visit',
        statement: 'Élysée guests came.',
        topic: 'The order',
        weight: 'core',
        reports: [
          aReport({
            article: 'nyt',
            passages: [{ exact: 'they “came”' }],
            attribution: { kind: 'named', sources: ['p'], words: 'as he put it' },
          }),
        ],
      }),
      aClaim({
        id: 'trial',
        statement: 'Both want a trial.',
        topic: 'The court',
        weight: 'supporting',
        reports: [says('nyt', 'a trial'), says('nbc', 'trial')],
      }),
    ],
  }),
);
const searched = searchedWords(look);
const orders = new Map([
  ['nyt', { claims: ['trial', 'visit', 'order'] }],
  ['nbc', { claims: ['warrant', 'order', 'trial'] }],
]);
const rows = (query: Omit<Partial<LedgerQuery>, 'sort'> & { sort?: string }) =>
  ledgerOf(look, searched, orders, {
    filter: NO_FILTER,
    q: '',
    group: null,
    ...query,
    sort: readSort(look, query.sort ?? null),
  });
const ids = (query: Parameters<typeof rows>[0]) =>
  rows(query).flatMap(({ claims }) => claims.map(({ id }) => id));

const searches = [
  { name: 'a blank search finds all', q: ' ', found: ['order', 'warrant', 'visit', 'trial'] },
  { name: 'the statement, whatever its case', q: 'WARRANT', found: ['warrant'] },
  { name: 'the statement without its accents', q: 'elysee', found: ['visit'] },
  { name: 'the topic', q: 'the court', found: ['warrant', 'trial'] },
  { name: 'an outlet’s words', q: 'quietly', found: ['order'] },
  { name: 'quotation marks as they are typed', q: '"came"', found: ['visit'] },
  { name: 'the words of attribution', q: 'as he put', found: ['visit'] },
  { name: 'the name of a source', q: 'andres', found: ['visit'] },
  { name: 'the difference named', q: 'reversal', found: ['order'] },
  { name: 'words from several places, in any order', q: 'reversal given has', found: ['order'] },
  { name: 'not where one word is missing', q: 'order warrant', found: [] },
  { name: 'no word across two places', q: 'given.theorder', found: [] },
];
test.each(searches)('searching finds $name', ({ q, found }) => {
  expect(ids({ q })).toEqual(found);
});

const sorts = [
  { sort: '', order: ['order', 'warrant', 'visit', 'trial'] },
  { sort: 'nonsense', order: ['order', 'warrant', 'visit', 'trial'] },
  { sort: '-', order: ['order', 'warrant', 'visit', 'trial'] },
  { sort: 'statement', order: ['warrant', 'trial', 'visit', 'order'] },
  { sort: '-statement', order: ['order', 'visit', 'trial', 'warrant'] },
  { sort: 'standing', order: ['trial', 'order', 'warrant', 'visit'] },
  { sort: '-standing', order: ['warrant', 'visit', 'order', 'trial'] },
  { sort: 'topic', order: ['warrant', 'trial', 'order', 'visit'] },
  { sort: 'weight', order: ['warrant', 'visit', 'trial', 'order'] },
  { sort: 'nyt', order: ['trial', 'visit', 'order', 'warrant'] },
  { sort: '-nyt', order: ['order', 'visit', 'trial', 'warrant'] },
  { sort: '-late', order: ['order', 'warrant', 'visit', 'trial'] },
];
test.each(sorts)('sorted by “$sort”, equal ones as in the dossier, silence last', ({ sort, order }) => {
  expect(ids({ sort })).toEqual(order);
});

test.each(['statement', '-weight', 'nyt', '-nbc', '-late', '--late'])(
  '“%s” is read and written alike',
  (word) => {
    const sort = readSort(look, word);
    expect(sort && sortWord(sort)).toBe(word);
  },
);

test('groups by topic in the dossier’s order, sorted within', () => {
  expect(rows({ group: 'topic', sort: 'weight' })).toEqual([
    { of: { topic: 'The order' }, claims: [look.claim.get('visit'), look.claim.get('order')] },
    { of: { topic: 'The court' }, claims: [look.claim.get('warrant'), look.claim.get('trial')] },
  ]);
});

test('groups by standing in the order they are always listed, without empty ones', () => {
  const filter = { ...NO_FILTER, standing: ['only' as const, 'alike' as const] };
  expect(rows({ group: 'standing', filter }).map(({ of, claims }) => [of, claims.length])).toEqual([
    [{ standing: 'alike' }, 1],
    [{ standing: 'only' }, 2],
  ]);
});

test('filter and search narrow each other, and nothing found is no section', () => {
  expect(ids({ q: 'order', filter: { ...NO_FILTER, outlets: ['nbc'] } })).toEqual(['order']);
  expect(rows({ q: 'zebra' })).toEqual([]);
});
