import { describe, expect, test } from 'vitest';
import type { Entry } from '#features/find/entries.ts';
import { SearchIndex } from '#features/find/search-index.ts';

const claim = (id: string, title: string, ...lines: string[]): Entry => ({
  kind: 'claim',
  id,
  title,
  lines: lines.map((text) => ({ text, article: null })),
});

function indexOf(entries: readonly Entry[]): SearchIndex {
  const index = new SearchIndex();
  for (const entry of entries) index.add(entry);
  return index;
}

const index = indexOf([
  claim('pentagon', 'The Pentagon opposed sharing the evidence.', '“pentagon leaders”'),
  claim('order', 'President Biden has ordered it.', 'overrides months of resistance by the Pentagon'),
  claim('warrants', 'The court issued arrest warrants.', 'In March, the I.C.C. issued an arrest warrant'),
  claim(
    'children',
    'Ukrainian children are said to have been moved.',
    'more than 20,000 of them, Zürich’s paper said',
  ),
  claim('statute', 'The Rome Statute was adopted in 1998.'),
  claim('signed', 'Clinton signed the Rome treaty in 2000, in words of his own statute.'),
  { kind: 'person', id: 'khan', title: 'Karim Khan', lines: [{ text: 'Chief prosecutor', article: null }] },
]);
const found = (query: string) =>
  Object.values(index.find(query).entries).flatMap((each) => each.map(({ id }) => id));

describe('finds', () => {
  const cases = [
    { name: 'a word, in the title first', query: 'pentagon', ids: ['pentagon', 'order'] },
    { name: 'without case', query: 'PENTAGON', ids: ['pentagon', 'order'] },
    { name: 'the beginning of a word', query: 'pent', ids: ['pentagon', 'order'] },
    { name: 'a letter left out', query: 'Pentagn', ids: ['pentagon', 'order'] },
    { name: 'two letters that changed places', query: 'cuort', ids: ['warrants'] },
    { name: 'a mistyped beginning', query: 'waran', ids: ['warrants'] },
    { name: 'words in any order', query: 'evidence pentagon', ids: ['pentagon'] },
    { name: 'initials with and without points', query: 'icc', ids: ['warrants'] },
    { name: 'words in typographic quotes', query: '“said to”', ids: ['children'] },
    { name: 'letters without their diacritics', query: 'zurich', ids: ['children'] },
    { name: 'a number with or without its comma', query: '20000', ids: ['children'] },
    { name: 'a number among other words, the last half typed', query: '20,000 o', ids: ['children'] },
    { name: 'no other number than the one typed', query: '1999', ids: [] },
    { name: 'a year', query: '1998', ids: ['statute'] },
    { name: 'words in a row before words apart', query: 'rome statute', ids: ['statute', 'signed'] },
    { name: 'a person by the role', query: 'prosecutor', ids: ['khan'] },
    { name: 'nothing for a word nobody wrote', query: 'xylophone', ids: [] },
    { name: 'nothing for no word', query: ' … ', ids: [] },
    { name: 'no short word mistyped', query: 'thx', ids: [] },
  ];
  test.each(cases)('$name', ({ query, ids }) => {
    expect(found(query)).toEqual(ids);
  });
});

test('the word itself goes before words that begin with it, and takes no mistyped ones along', () => {
  const near = indexOf([
    claim('begins', 'Courts'),
    claim('exact', 'In the end it went to a court of three'),
    claim('mistyped', 'Count'),
  ]);
  expect(near.find('court').entries.claim.map(({ id }) => id)).toEqual(['exact', 'begins']);
});

test('a slip of one letter does not bring words that are two away', () => {
  const near = indexOf([claim('one', 'prosecutor'), claim('two', 'prosecution')]);
  expect(near.find('prosecutxr').entries.claim.map(({ id }) => id)).toEqual(['one']);
});

test('where nothing has all the words, what has some of them is found and said to', () => {
  const { entries, has } = index.find('pentagon xylophone');
  expect(has).toBe('some');
  expect(entries.claim.map(({ id }) => id)).toEqual(['pentagon', 'order']);
  expect(index.find('pentagon').has).toBe('all');
});

test('what is not among the wanted is not found', () => {
  const { entries, total } = index.find('pentagon', ({ id }) => id === 'order');
  expect([entries.claim.map(({ id }) => id), total]).toEqual([['order'], 1]);
});

test('the words that answer are told as they are written', () => {
  expect([...index.find('Pentagn').terms]).toEqual(['pentagon']);
});

test('a pasted page is searched by its first words', () => {
  expect(index.find(`the pentagon ${'opposed '.repeat(500)} xylophone`).total).toBeGreaterThan(0);
});
