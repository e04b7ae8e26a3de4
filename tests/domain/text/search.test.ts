import { expect, test } from 'vitest';
import { foldForSearch, searchWords } from '#domain/text/search.ts';

const folds = [
  { name: 'case', text: 'ICC', folded: 'icc' },
  { name: 'accents, composed or not', text: 'Orbán Orba\u0301n', folded: 'orban orban' },
  { name: 'curly quotation marks and apostrophes', text: '“Biden’s”', folded: '"biden\'s"' },
  { name: 'dashes', text: '2022–23', folded: '2022-23' },
  { name: 'nothing of other scripts’ letters', text: 'محكمة', folded: 'محكمة' },
];
test.each(folds)('folds $name', ({ text, folded }) => {
  expect(foldForSearch(text)).toBe(folded);
});

const queries = [
  { query: '', words: [] },
  { query: ' \t ', words: [] },
  { query: '  Vladimír  PUTIN ', words: ['vladimir', 'putin'] },
];
test.each(queries)('“$query” asks for $words', ({ query, words }) => {
  expect(searchWords(query)).toEqual(words);
});
