import { describe, expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { cslOfArticle, cslOfPage } from '#domain/export/csl-items.ts';
import { namesOf } from '#domain/export/csl-names.ts';
import { aDossier, anArticle } from '#tests/support/builders.ts';

const look = lookUp(aDossier());
const item = (with_: Parameters<typeof anArticle>[0]) =>
  cslOfArticle(look, anArticle(with_), (date) => `in words: ${date}`);

test('an article says what the dossier says', () => {
  expect(
    item({
      byline: 'By Charlie Savage',
      url: 'https://example.org/a',
      lang: 'en-US',
      edition: 'A late one.',
    }),
  ).toEqual({
    id: 'nyt',
    type: 'article-newspaper',
    title: 'Biden orders sharing',
    author: [{ family: 'Savage', given: 'Charlie' }],
    issued: { 'date-parts': [[2023, 7, 26]] },
    'container-title': 'The New York Times',
    URL: 'https://example.org/a',
    language: 'en-US',
  });
});

test('what the dossier does not say is left out', () => {
  expect(Object.keys(item({})).sort()).toEqual(
    ['container-title', 'id', 'issued', 'language', 'title', 'type'].sort(),
  );
  expect(item({}).language).toBe('en');
});

const dates = [
  { edtf: '2023-07-26', issued: { 'date-parts': [[2023, 7, 26]] } },
  { edtf: '2023-07-26T23:30:00-04:00', issued: { 'date-parts': [[2023, 7, 26]] } },
  { edtf: '2023-07', issued: { 'date-parts': [[2023, 7]] } },
  { edtf: '2023-07-XX', issued: { 'date-parts': [[2023, 7]] } },
  { edtf: '2023', issued: { 'date-parts': [[2023]] } },
  { edtf: '2023-XX', issued: { 'date-parts': [[2023]] } },
  { edtf: '2023~', issued: { 'date-parts': [[2023]], circa: true } },
  { edtf: '2023-07?', issued: { 'date-parts': [[2023, 7]], circa: true } },
  { edtf: '2023-22', issued: { 'date-parts': [[2023]], season: 2 } },
  {
    edtf: '2023-07-26/2023-08',
    issued: {
      'date-parts': [
        [2023, 7, 26],
        [2023, 8],
      ],
    },
  },
  { edtf: '2023/..', issued: { literal: 'in words: 2023/..' } },
  { edtf: '2022~/2023', issued: { literal: 'in words: 2022~/2023' } },
  { edtf: '201X', issued: { literal: 'in words: 201X' } },
  { edtf: '20XX', issued: { literal: 'in words: 20XX' } },
  { edtf: '-0043', issued: { literal: 'in words: -0043' } },
  { edtf: '[2021,2023]', issued: { literal: 'in words: [2021,2023]' } },
  { edtf: '../..', issued: undefined },
];
test.each(dates)('published $edtf', ({ edtf, issued }) => {
  expect(item({ published: edtf }).issued).toEqual(issued);
});

test('a page has the day on which it was read, and no author', () => {
  const page = { id: 'order', title: 'He ordered it.', url: 'https://example.org/?claim=order' };
  expect(cslOfPage(look, { ...page, accessed: '2026-11-25', publisher: 'Parallax' })).toEqual({
    id: 'order',
    type: 'webpage',
    title: 'He ordered it.',
    accessed: { 'date-parts': [[2026, 11, 25]] },
    'container-title': 'The order to share',
    publisher: 'Parallax',
    URL: 'https://example.org/?claim=order',
    language: 'en',
  });
});

describe('a byline', () => {
  const bylines = [
    { byline: 'Charlie Savage', names: [{ given: 'Charlie', family: 'Savage' }] },
    { byline: ' by  Ann\u00a0Lee ', names: [{ given: 'Ann', family: 'Lee' }] },
    {
      byline: 'By Ann Lee and Bo Ek',
      names: [
        { given: 'Ann', family: 'Lee' },
        { given: 'Bo', family: 'Ek' },
      ],
    },
    {
      byline: 'By Ann Lee, Bo O’Neil-Ek, and Cy J. Fox',
      names: [
        { given: 'Ann', family: 'Lee' },
        { given: 'Bo', family: 'O’Neil-Ek' },
        { given: 'Cy J.', family: 'Fox' },
      ],
    },
    {
      byline: 'Lloyd J. Austin III & Max van der Berg',
      names: [
        { given: 'Lloyd J.', family: 'Austin', suffix: 'III' },
        { given: 'Max', family: 'Berg', 'non-dropping-particle': 'van der' },
      ],
    },
    { byline: 'J.D. Ek, Jr.', names: [{ given: 'J.D.', family: 'Ek', suffix: 'Jr.' }] },
    // Which of the two last is the family's name, or both?
    {
      byline: 'By Ann Lee and Gabriel García Márquez',
      names: [{ given: 'Ann', family: 'Lee' }, { literal: 'Gabriel García Márquez' }],
    },
    { byline: 'By The Associated Press', names: [{ literal: 'The Associated Press' }] },
    { byline: 'Ann Lee and NBC News', names: [{ literal: 'Ann Lee and NBC News' }] },
    { byline: 'Ann Lee, Kyiv', names: [{ literal: 'Ann Lee, Kyiv' }] },
    { byline: 'By Ann Lee in Kyiv', names: [{ literal: 'Ann Lee in Kyiv' }] },
    { byline: 'Ann Lee, Chief Editor and Bo Ek', names: [{ literal: 'Ann Lee, Chief Editor and Bo Ek' }] },
    { byline: 'Reuters', names: [{ literal: 'Reuters' }] },
    { byline: 'Byron', names: [{ literal: 'Byron' }] },
    { byline: 'נועה לוי', names: [{ literal: 'נועה לוי' }] },
    { byline: 'By ', names: [] },
    { byline: '', names: [] },
  ];
  test.each(bylines)('$byline', ({ byline, names }) => {
    expect(namesOf(byline)).toEqual(names);
  });
});
