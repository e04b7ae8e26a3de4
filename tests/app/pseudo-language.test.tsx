import { configure, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '#app/App.tsx';
import { queryClient } from '#app/query-client.ts';
import { en } from '#tests/support/messages.ts';
import { seedFile, serveSeeds } from '#tests/support/seed.ts';

// A whole page with two articles takes its time to be drawn on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 30_000 });

/**
 * A language that nobody speaks: the English texts in brackets. What is seen without them comes from no messages file,
 * so that no language could say it.
 */
function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...given: unknown[]) => bracketed(Reflect.apply(value, undefined, given));
  }
  if (typeof value !== 'object' || value === null || known.has(value)) return value;
  known.add(value);
  for (const [key, each] of Object.entries(value)) {
    // The language's tag and direction are no texts.
    if (key !== 'locale' && key !== 'dir') Reflect.set(value, key, bracketed(each));
  }
  return value;
}
const known = new WeakSet();
bracketed(en);

const dossier: unknown = JSON.parse(seedFile('us-icc/dossier.json'));
const { outlets, articles } = dossier as {
  outlets: { name: string; short: string }[];
  articles: { byline?: string }[];
};
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month)),
);
/** Called the same in any language, or by `Intl` in each. */
const NAMES = [
  ...outlets.flatMap(({ name, short }) => [name, short]),
  ...articles.flatMap(({ byline }) => byline ?? []),
  ...MONTHS,
  // By `Intl.ListFormat`.
  ' and ',
  'English',
  'Español',
].toSorted((a, b) => b.length - a.length);

/** What of a text stands in no brackets and is no name. */
function bare(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  }
  // A sentence may go on behind words of the dossier, or have begun before them.
  rest = rest.replace(/⟦.*$/s, '').replace(/^.*⟧/s, '');
  return NAMES.reduce((left, name) => left.replaceAll(name, ''), rest);
}

/** The words on the page that are neither the dossier's, which are marked by `lang`, nor from a messages file. */
function strays(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const marked = node.parentElement?.closest('[lang]');
    if (marked && marked !== document.documentElement) continue;
    if (node.parentElement?.closest('style')) continue;
    if (/\p{L}{2}/u.test(bare(node.textContent ?? ''))) found.push(node.textContent ?? '');
  }
  return found;
}

beforeEach(() => {
  queryClient.clear();
  serveSeeds();
});

test('brackets are read as they are meant', () => {
  expect(bare('⟦Claim: ⟦alike⟧⟧ · NBC')).not.toMatch(/\p{L}/u);
  expect(bare('⟦Claim⟧ by NBC')).toMatch(/by/);
});

test.each([
  '?claim=order-to-share',
  '?event=arrest-warrants&apart=shown',
  '?view=ledger&group=standing&claim=order-to-share',
  '?view=history&event=rome-statute-adopted',
  '?view=history&only=nbc',
  '?view=sources',
  '?view=about',
  '?view=print&what=list',
  '?view=lesson',
  '?view=lesson&lesson=told-two-ways&step=2',
])('every word is from a messages file or marked as the dossier’s: %s', async (search) => {
  history.replaceState(null, '', `/${search}`);
  render(<App />);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(document.querySelector('[data-ready="true"]')).not.toBeNull());
  await waitFor(() => expect(document.querySelectorAll('main [lang]').length).toBeGreaterThan(5));
  expect(strays()).toEqual([]);
});
