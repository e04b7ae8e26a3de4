import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proofOf } from '#domain/coverage/proof.ts';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { selectorAt } from '#domain/export/quote-selector.ts';
import { annotationsOf } from '#domain/export/web-annotations.ts';
import { quotationsOnly } from '#domain/file/quotations-only.ts';
import { findQuote } from '#domain/text/find-quote.ts';
import { annotationCollection } from '#tests/support/annotation-schema.ts';
import { aClaim, aDossier, anArticle, aReport } from '#tests/support/builders.ts';
import { changed, type Path } from '#tests/support/changed.ts';
import { seedFile } from '#tests/support/seed.ts';

const BASE = 'https://example.org/parallax/?dossier=d';

const of = (dossier: Dossier) => annotationsOf(lookUp(dossier), proofOf(dossier), BASE);

function realDossier(): Dossier {
  const dossier = JSON.parse(seedFile('us-icc/dossier.json')) as Dossier;
  for (const article of dossier.articles) article.text = seedFile(`us-icc/${article.textFile}`);
  return dossier;
}

const nbc = aReport({ article: 'nbc', passages: [{ exact: 'President Joe Biden has ordered it' }] });
const difference = { aspects: ['scope' as const, 'number' as const], note: 'NBC says less.' };
const told = aDossier({ claims: [aClaim({ reports: [aReport(), nbc], difference })] });

const accepts = new Ajv2020({ allErrors: true }).compile(annotationCollection);

describe('the model', () => {
  const real = of(realDossier());

  test('holds for the real dossier', () => {
    accepts(real);
    expect(accepts.errors).toBeNull();
  });

  test('holds for ids that are no part of an address as they stand', () => {
    accepts(of(aDossier({ claims: [aClaim({ id: 'a b"<é' })] })));
    expect(accepts.errors).toBeNull();
  });

  const at: Path = ['first', 'items', 0];
  const broken: { name: string; path: Path; to: unknown }[] = [
    { name: 'an id that is no IRI', path: [...at, 'id'], to: 'report/1' },
    { name: 'an id with a space', path: [...at, 'id'], to: 'https://example.org/#a b' },
    { name: 'no target', path: [...at, 'target'], to: [] },
    { name: 'a target without a source', path: [...at, 'target', 0, 'source'], to: undefined },
    { name: 'two exact quotes', path: [...at, 'target', 0, 'selector', 'exact'], to: ['a', 'b'] },
    { name: 'a motivation of its own', path: [...at, 'motivation'], to: 'judging' },
    { name: 'another context', path: ['@context'], to: 'https://schema.org' },
    { name: 'a body without a value', path: [...at, 'body', 0, 'value'], to: undefined },
  ];
  test.each(broken)('refuses $name', ({ path, to }) => {
    expect(accepts(changed(real, path, to))).toBe(false);
  });
});

test('of the real dossier every report is described, every match linked, every id unique', () => {
  const dossier = realDossier();
  const { first, total } = of(dossier);
  const matched = dossier.claims.filter(({ reports }) => reports.length > 1);
  const by = (motivation: string) => first.items.filter((item) => item.motivation === motivation);
  expect(by('describing')).toHaveLength(dossier.claims.reduce((sum, { reports }) => sum + reports.length, 0));
  expect(by('linking')).toHaveLength(matched.length);
  expect(total).toBe(first.items.length);
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
});

test('every selector of the real dossier finds its words again, once', () => {
  const dossier = realDossier();
  const texts = new Map(dossier.articles.map(({ id, text }) => [`${BASE}#article/${id}`, text]));
  for (const { target } of of(dossier).first.items) {
    for (const { source, selector } of target) {
      expect(findQuote(texts.get(source.id) ?? '', selector)).toMatchObject({ found: true });
    }
  }
});

test('a report is described by the statement and tagged with standing and topic', () => {
  const [first] = of(told).first.items;
  expect(first).toMatchObject({
    id: `${BASE}#report/order/nyt`,
    motivation: 'describing',
    body: [
      {
        purpose: 'describing',
        value: 'President Biden has ordered the sharing of evidence.',
        language: 'en',
      },
      { purpose: 'tagging', value: 'differ' },
      { purpose: 'tagging', value: 'decision' },
    ],
    target: [
      {
        source: { id: `${BASE}#article/nyt`, type: 'Text', language: 'en' },
        selector: {
          type: 'TextQuoteSelector',
          exact: 'President Biden has quietly ordered it',
          prefix: 'Biden orders sharing\n',
          suffix: ', officials said. The Pentagon r',
        },
      },
    ],
  });
});

test('a match links the words of both and says how they differ', () => {
  const link = of(told).first.items.find(({ motivation }) => motivation === 'linking');
  expect(link?.target.map(({ source }) => source.id)).toEqual([`${BASE}#article/nyt`, `${BASE}#article/nbc`]);
  expect(link?.body.map(({ purpose, value }) => `${purpose}: ${value}`).slice(1)).toEqual([
    'tagging: differ',
    'tagging: scope',
    'tagging: number',
    'commenting: NBC says less.',
  ]);
});

test('an article with an address is named by it', () => {
  const url = 'https://example.org/story';
  const articles = [anArticle({ url }), anArticle({ id: 'nbc', outlet: 'nbc' })];
  expect(of({ ...told, articles }).first.items[0]?.target[0]?.source.id).toBe(url);
});

test('two editions of one outlet are no match', () => {
  const articles = [anArticle(), anArticle({ id: 'late' })];
  const claims = [aClaim({ reports: [aReport(), aReport({ article: 'late' })] })];
  const { items } = of(aDossier({ articles, claims })).first;
  expect(items.map(({ motivation }) => motivation)).toEqual(['describing', 'describing']);
});

test('words that are lost are no target, and a report of lost words is no annotation', () => {
  const lost = aReport({ passages: [{ exact: 'never written' }] });
  expect(of(aDossier({ claims: [aClaim({ reports: [lost, nbc] })] })).first.items).toHaveLength(1);
});

test('of a copy of quotations, what is left out is no target, and words beside a gap stand in the full text', () => {
  const dossier = realDossier();
  const { dossier: copy } = quotationsOnly(dossier, proofOf(dossier));
  const targets = of(copy).first.items.flatMap(({ target }) => target);
  expect(targets.length).toBeGreaterThan(10);
  for (const { selector } of targets) {
    const around = `${selector.prefix}${selector.exact}${selector.suffix}`;
    expect(dossier.articles.some(({ text }) => text.includes(around))).toBe(true);
  }
});

test('a dossier without claims is an empty collection', () => {
  const empty = of(aDossier());
  expect(empty.total).toBe(0);
  expect(accepts(empty)).toBe(true);
});

test('a selector stands in its text once, and cuts no sign in its context', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', '🙂', ' '), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 9 }), (signs, at, length) => {
      const from = at % signs.length;
      const start = signs.slice(0, from).join('').length;
      const exact = signs.slice(from, from + length).join('');
      const text = signs.join('');
      const selector = selectorAt(text, { start, end: start + exact.length });
      expect(findQuote(text, selector)).toEqual({
        found: true,
        span: { start, end: start + exact.length },
      });
      expect((selector.prefix + selector.suffix).isWellFormed()).toBe(true);
    }),
  );
});
