import { beforeAll, expect, test } from 'vitest';
import { FIRST, firstScreen } from '#/prerender.tsx';
import { decodedSeed } from '#tests/support/decoded-seed.ts';
import { en } from '#tests/support/messages.ts';
import { seedFile } from '#tests/support/seed.ts';

const { dossier } = decodedSeed(FIRST);
let html: string;
let foreword: string;
let page: Document;

beforeAll(async () => {
  const texts = dossier.articles.map(({ id }) => [`${id}.txt`, seedFile(`${FIRST}/${id}.txt`)] as const);
  ({ screen: html, foreword } = await firstScreen(seedFile(`${FIRST}/dossier.json`), new Map(texts)));
  page = new DOMParser().parseFromString(html, 'text/html');
});

const words = (text: string | null | undefined) => text?.replaceAll(/\s+/g, '') ?? '';

test.each(dossier.articles)(
  'the HTML holds the whole text of $id, and each of its claims marked',
  ({ id, text }) => {
    const article = page.querySelector(`article[data-article="${id}"]`);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(words(article?.textContent)).toContain(words(line));
    const marked = new Set(
      [...(article?.querySelectorAll('mark') ?? [])].flatMap(
        (mark) => mark.dataset['claims']?.split(' ') ?? [],
      ),
    );
    const claims = dossier.claims.filter(({ reports }) => reports.some(({ article }) => article === id));
    expect([...marked].toSorted()).toEqual(claims.map((claim) => claim.id).toSorted());
  },
);

test('it lists every event, and has the title and the card that says what there is to choose', () => {
  const listed = [...page.querySelectorAll(`[aria-label="${en.timeline.listLabel}"] .event-list-title`)];
  expect(listed.map((title) => title.textContent).toSorted()).toEqual(
    dossier.events.map(({ title }) => title).toSorted(),
  );
  expect(page.querySelector('h1')?.textContent).toBe(dossier.title);
  expect(page.querySelector('.card')?.textContent).toContain(en.card.nothing);
});

test('it holds nothing that the policy refuses', () => {
  expect(page.querySelectorAll('script, style, [style]')).toHaveLength(0);
  expect(html).not.toMatch(/\son\w+=/);
});

test('in place of another view stand its dossier’s title and what that is about, in its language', () => {
  const { body } = new DOMParser().parseFromString(foreword, 'text/html');
  const about = body.querySelector(`[lang="${dossier.lang}"]`);
  expect(about?.querySelector('h1')?.textContent).toBe(dossier.title);
  expect(about?.querySelector('p')?.textContent).toBe(dossier.summary);
  expect(body.querySelector('[role="status"]')?.textContent).toBe(en.app.loadingView);
});
