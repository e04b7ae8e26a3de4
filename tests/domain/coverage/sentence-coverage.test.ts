import { expect, test } from 'vitest';
import { proofOf } from '#domain/coverage/proof.ts';
import { sentenceCoverageOf } from '#domain/coverage/sentence-coverage.ts';
import type { Article, Quote } from '#domain/dossier/dossier.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport } from '#tests/support/builders.ts';

const text =
  'Menu\nBiden orders\nBiden leaves. AP\nMr. Biden has ordered it. The Pentagon resisted. It rose.';
const parts: Article['parts'] = [
  { role: 'chrome', exact: 'Menu' },
  { role: 'headline', exact: 'Biden orders' },
  { role: 'caption', exact: 'Biden leaves.' },
  { role: 'credit', exact: 'AP' },
];
const nyt = anArticle({ text, parts });

const cases: { name: string; passages: Quote[]; covered: number; uncovered: string[] }[] = [
  {
    name: 'counts headline and running text, not chrome, caption and credit',
    passages: [{ exact: 'Biden leaves.' }],
    covered: 0,
    uncovered: ['Biden orders', 'Mr. Biden has ordered it.', 'The Pentagon resisted.', 'It rose.'],
  },
  {
    name: 'takes a sentence as covered by a few of its words',
    passages: [{ exact: 'Biden orders' }, { exact: 'Pentagon' }],
    covered: 2,
    uncovered: ['Mr. Biden has ordered it.', 'It rose.'],
  },
  {
    name: 'lets one passage cover two sentences, and two passages one',
    passages: [{ exact: 'ordered it. The Pentagon' }, { exact: 'resisted' }],
    covered: 2,
    uncovered: ['Biden orders', 'It rose.'],
  },
  {
    name: 'covers nothing by the white space between sentences',
    passages: [{ exact: ' ', prefix: 'resisted.' }],
    covered: 0,
    uncovered: ['Biden orders', 'Mr. Biden has ordered it.', 'The Pentagon resisted.', 'It rose.'],
  },
  {
    name: 'covers nothing by words that are lost',
    passages: [{ exact: 'The Pentagon resists.' }],
    covered: 0,
    uncovered: ['Biden orders', 'Mr. Biden has ordered it.', 'The Pentagon resisted.', 'It rose.'],
  },
];
test.each(cases)('$name', ({ passages, covered, uncovered }) => {
  const dossier = aDossier({ articles: [nyt], claims: [aClaim({ reports: [aReport({ passages })] })] });
  const coverage = sentenceCoverageOf(dossier, nyt, proofOf(dossier));
  expect(coverage).toMatchObject({ covered, total: 4 });
  expect(coverage.uncovered.map(({ start, end }) => text.slice(start, end))).toEqual(uncovered);
});

test('counts claims alone: neither events nor another article’s claims cover a sentence', () => {
  const passages = [{ exact: 'It rose.' }];
  const dossier = aDossier({
    articles: [nyt, anArticle({ id: 'nbc', outlet: 'nbc', text })],
    claims: [aClaim({ reports: [aReport({ article: 'nbc', passages })] })],
    events: [anEvent({ reported: [{ article: 'nyt', date: '2023', passages }] })],
  });
  expect(sentenceCoverageOf(dossier, nyt, proofOf(dossier))).toMatchObject({ covered: 0, total: 4 });
});
