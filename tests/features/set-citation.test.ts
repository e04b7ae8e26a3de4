import { expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { cslOfArticle, cslOfPage, type CslItem } from '#domain/export/csl-items.ts';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { setCitation, type CitationStyle } from '#features/cite/set-citation.ts';
import { aDossier, anArticle } from '#tests/support/builders.ts';
import { seedFile } from '#tests/support/seed.ts';

const seed = JSON.parse(seedFile('us-icc/dossier.json')) as Dossier;
const look = lookUp(seed);

/** An entry with its italics between underscores. */
const set = (item: CslItem, style: CitationStyle) =>
  setCitation(item, style)
    .map(({ text, italic }) => (italic ? `_${text}_` : text))
    .join('');

const NYT = 'Biden Orders U.S. to Share Evidence of Russian War Crimes With Hague Court';
const NBC = 'Biden orders U.S. to share evidence of Russian war crimes with International Criminal Court';
const NBC_TITLED =
  'Biden Orders U.S. to Share Evidence of Russian War Crimes with International Criminal Court';

const real = [
  { id: 'nyt', style: 'apa', entry: `Savage, C. (2023, July 26). ${NYT}. _The New York Times_.` },
  { id: 'nyt', style: 'mla', entry: `Savage, Charlie. “${NYT}.” _The New York Times_, 26 July 2023.` },
  {
    id: 'nyt',
    style: 'chicago',
    entry: `Savage, Charlie. 2023. “${NYT}.” _The New York Times_, July 26, 2023.`,
  },
  { id: 'nbc', style: 'apa', entry: `${NBC}. (2023, July 26). _NBC News_.` },
  { id: 'nbc', style: 'mla', entry: `“${NBC_TITLED}.” _NBC News_, 26 July 2023.` },
  { id: 'nbc', style: 'chicago', entry: `_NBC News_. 2023. “${NBC_TITLED},” July 26, 2023.` },
] as const;
test.each(real)('the article of $id in $style', ({ id, style, entry }) => {
  const article = look.article.get(id);
  if (!article) throw new Error(`no article ${id}`);
  expect(set(cslOfArticle(look, article, String), style)).toBe(entry);
});

const page = cslOfPage(look, {
  id: 'order',
  title: 'He ordered it.',
  url: 'https://example.org/?claim=order&x=<1>',
  accessed: '2026-11-25',
  publisher: 'Parallax',
});
const pages = [
  {
    style: 'apa',
    entry: `_He ordered it._ (n.d.). ${seed.title}; Parallax. Retrieved November 25, 2026, from ${page.URL}`,
  },
  { style: 'mla', entry: `“He Ordered It.” _${seed.title}_, Parallax, ${page.URL}. Accessed 25 Nov. 2026.` },
  {
    style: 'chicago',
    entry: `“He Ordered It.” n.d. ${seed.title}. Parallax. Accessed November 25, 2026. ${page.URL}.`,
  },
] as const;
test.each(pages)('a page of the dossier in $style', ({ style, entry }) => {
  // The styles set a title in title case, which leaves “to” and “with” to themselves.
  expect(set(page, style).toLowerCase()).toBe(entry.toLowerCase());
});

const other = lookUp(aDossier());
const odd = [
  { name: 'a month', published: '2023-07', entry: '(2023, July)' },
  { name: 'a year that is not sure', published: '2023~', entry: '(ca. 2023)' },
  { name: 'a decade', published: '201X', entry: '(the 2010s)' },
  { name: 'no date', published: '../..', entry: '(n.d.)' },
];
test.each(odd)('$name is set as vague as it is', ({ published, entry }) => {
  const item = cslOfArticle(other, anArticle({ published }), () => 'the 2010s');
  expect(set(item, 'apa')).toContain(entry);
});

test('two editions of one story are two entries, told apart by their days', () => {
  const entries = ['2023-07-26', '2023-07-27'].map((published) =>
    set(cslOfArticle(other, anArticle({ published }), String), 'mla'),
  );
  expect(new Set(entries).size).toBe(2);
});

test('a title from right to left stays as it is', () => {
  const item = cslOfArticle(
    other,
    anArticle({ headline: 'המועצה אישרה', lang: 'he', byline: 'נועה לוי' }),
    String,
  );
  for (const style of ['apa', 'mla', 'chicago'] as const) {
    expect(set(item, style)).toContain('המועצה אישרה');
    expect(set(item, style)).toMatch(/^נועה לוי\./);
  }
});

test('signs that mean something in HTML stay signs', () => {
  const item = cslOfArticle(other, anArticle({ headline: 'A < B & "C" > D' }), String);
  expect(set(item, 'apa')).toContain('A < B &');
});
