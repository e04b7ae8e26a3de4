import { expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { structuredDataOf } from '#domain/export/schema-org.ts';
import { aClaim, aDossier, anArticle, aReport } from '#tests/support/builders.ts';

const BASE = 'https://example.org/';
const graph = (...with_: Parameters<typeof aDossier>) =>
  structuredDataOf(lookUp(aDossier(...with_)), BASE)['@graph'];

test('an article has what the dossier knows of it, and its publisher', () => {
  const url = 'https://example.org/story';
  const outlets = [{ id: 'nyt', name: 'The New York Times', short: 'NYT', url: 'https://www.nytimes.com' }];
  expect(
    graph({ outlets, articles: [anArticle({ url, byline: 'By Ann van Ek and Bo Lee Jr.', lang: 'en-US' })] }),
  ).toEqual([
    {
      '@type': 'NewsArticle',
      '@id': url,
      headline: 'Biden orders sharing',
      inLanguage: 'en-US',
      datePublished: '2023-07-26',
      author: [
        { '@type': 'Person', name: 'Ann van Ek' },
        { '@type': 'Person', name: 'Bo Lee Jr.' },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'The New York Times',
        url: 'https://www.nytimes.com',
      },
      url,
    },
  ]);
});

test('what it does not know is left out', () => {
  const [article] = graph();
  expect(Object.keys(article ?? {})).toEqual([
    '@type',
    '@id',
    'headline',
    'inLanguage',
    'datePublished',
    'publisher',
  ]);
  expect(article?.['@id']).toBe(`${BASE}#article/nyt`);
});

test('a byline that may be a house has no type', () => {
  const [article] = graph({ articles: [anArticle({ byline: 'By The Associated Press' })] });
  expect(article?.author).toEqual([{ name: 'The Associated Press' }]);
});

const dates = [
  { edtf: '2023-07-26', iso: '2023-07-26' },
  { edtf: '2023-07', iso: '2023-07' },
  { edtf: '2023', iso: '2023' },
  { edtf: '2023-07-26T10:00:00-04:00', iso: '2023-07-26T10:00:00-04:00' },
  { edtf: '2023-07~', iso: undefined },
  { edtf: '2023-07-XX', iso: undefined },
  { edtf: '2023-21', iso: undefined },
  { edtf: '202X', iso: undefined },
  { edtf: '2023-07-26/2023-07-27', iso: undefined },
  { edtf: '../..', iso: undefined },
];
test.each(dates)('published $edtf is $iso', ({ edtf, iso }) => {
  expect(graph({ articles: [anArticle({ published: edtf })] })[0]?.datePublished).toBe(iso);
});

test('a claim appears in the articles that report it, and nothing is reviewed', () => {
  const claims = [aClaim({ reports: [aReport({ article: 'nbc' }), aReport()] }), aClaim({ id: 'other' })];
  const things = graph({ claims });
  expect(things.filter((thing) => thing['@type'] === 'Claim')).toEqual([
    {
      '@type': 'Claim',
      '@id': `${BASE}#claim/order`,
      text: 'President Biden has ordered the sharing of evidence.',
      inLanguage: 'en',
      appearance: [{ '@id': `${BASE}#article/nyt` }, { '@id': `${BASE}#article/nbc` }],
    },
    expect.objectContaining({ appearance: [{ '@id': `${BASE}#article/nyt` }] }),
  ]);
  expect(JSON.stringify(things)).not.toContain('Review');
});
