import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { dossierQuery, type OpenDossier } from '#data/dossier-query.ts';
import { ReadingColumns } from '#features/explore/ReadingColumns.tsx';
import { en } from '#messages/en.ts';
import { serveSeeds } from '#tests/support/seed.ts';

// Two whole articles take their time to be drawn and searched on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

let seed: OpenDossier;
beforeAll(async () => {
  serveSeeds();
  seed = await new QueryClient().query(dossierQuery('us-icc'));
});

const SHARED = 'order-to-share';
const NYT_ONLY = 'order-given-quietly';
const CONTEXT = 'court-begins';

function open(search = '') {
  history.replaceState(null, '', `/${search}`);
  const onTouch = vi.fn<(claims: readonly string[]) => void>();
  const onArticle = vi.fn<(article: string) => void>();
  render(
    <ReadingColumns
      ref={null}
      open={seed}
      current="nyt"
      beside={['nyt', 'nbc']}
      onTouch={onTouch}
      onArticle={onArticle}
    />,
  );
  return { onTouch, onArticle };
}

const column = (outlet: string) => screen.getByRole('region', { name: outlet });
const nyt = () => column('The New York Times');
const nbc = () => column('NBC News');
const litIn = (where: HTMLElement) => [...where.querySelectorAll<HTMLElement>('mark[data-chosen]')];
const handlesOf = (where: HTMLElement, claim?: string) =>
  [...where.querySelectorAll<HTMLElement>('button[data-handle]')].filter(
    ({ dataset }) => claim === undefined || dataset['handle'] === claim,
  );
const total = (article: string) => seed.texts.get(article)?.claims.length ?? 0;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

test('both articles stand side by side with all their claims marked', () => {
  open();
  for (const [where, id] of [
    [nyt(), 'nyt'],
    [nbc(), 'nbc'],
  ] as const) {
    expect(within(where).getByRole('status')).toHaveTextContent(`${total(id)} claims marked`);
    expect(new Set(handlesOf(where).map(({ dataset }) => dataset['handle'])).size).toBe(total(id));
    expect(litIn(where)).toEqual([]);
  }
});

test('a headline that the text does not print is from the record, and says so', () => {
  open();
  const { headline } = seed.look.article.get('nyt') ?? { headline: '' };
  expect(within(nyt()).getByRole('heading', { name: headline })).toBeVisible();
  expect(within(nyt()).getByText(new RegExp(en.article.headlineNotInText))).toBeVisible();
  expect(within(nbc()).queryByText(new RegExp(en.article.headlineNotInText))).toBeNull();
  expect(within(nbc()).getAllByRole('heading', { level: 3 })).toHaveLength(1);
});

test('a link to a shared claim lights every passage of it in both articles, and nothing else', () => {
  open(`?claim=${SHARED}`);
  const reports = seed.look.claim.get(SHARED)?.reports ?? [];
  expect(reports.map(({ article }) => article)).toEqual(['nyt', 'nbc']);
  for (const { article, passages } of reports) {
    const where = article === 'nyt' ? nyt() : nbc();
    const lit = litIn(where).map(({ textContent }) => textContent);
    expect(lit.join('')).toBe(passages.map(({ exact }) => exact).join(''));
  }
});

test('where one outlet is silent on what is chosen, its column says so', () => {
  open(`?claim=${NYT_ONLY}`);
  expect(litIn(nyt()).length).toBeGreaterThan(0);
  expect(litIn(nbc())).toEqual([]);
  expect(within(nbc()).getByRole('status')).toHaveTextContent(en.article.claim.silent('NBC'));
  expect(within(nyt()).getByRole('status')).toHaveTextContent('claims marked');
});

test('an event lights where it is told, and context nothing', () => {
  open('?event=congress-notified');
  expect(litIn(nyt()).length).toBeGreaterThan(0);
  expect(within(nbc()).getByRole('status')).toHaveTextContent(en.article.event.silent('NBC'));
});

test('an event in no article lights nothing, and both columns say so', () => {
  open(`?event=${CONTEXT}`);
  expect([...litIn(nyt()), ...litIn(nbc())]).toEqual([]);
  expect(within(nyt()).getByRole('status')).toHaveTextContent(en.article.event.silent('NYT'));
  expect(within(nbc()).getByRole('status')).toHaveTextContent(en.article.event.silent('NBC'));
});

test('choosing a passage puts its claim into the link, in place of an event', async () => {
  open('?event=biden-order');
  await userEvent.click(handlesOf(nbc(), SHARED)[0] ?? nbc());
  expect(location.search).toBe(`?claim=${SHARED}`);
  expect(litIn(nyt()).length).toBeGreaterThan(0);
  expect(litIn(nbc()).length).toBeGreaterThan(0);
});

test('where words make two claims of the same length the reader is asked which', async () => {
  open();
  const equal = nyt().querySelector<HTMLElement>('mark[data-smallest*=" "]') ?? nbc().querySelector('mark');
  if (!(equal instanceof HTMLElement)) throw new Error('The dossier has no two passages of one length.');
  const ids = equal.dataset['smallest']?.split(' ') ?? [];
  expect(ids.length).toBeGreaterThan(1);
  await userEvent.click(equal);
  expect(location.search).toBe('');
  const dialog = screen.getByRole('dialog', { name: en.article.choose });
  const last = seed.look.claim.get(ids.at(-1) ?? '');
  await userEvent.click(
    within(dialog).getByRole('button', { name: (name) => name.startsWith(last?.statement ?? '-') }),
  );
  expect(location.search).toBe(`?claim=${last?.id}`);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a second click on the same words offers the larger passages around them', async () => {
  open();
  const inner = nyt().querySelector<HTMLElement>('mark[data-claims*=" "]:not([data-smallest*=" "])');
  if (!inner) throw new Error('The dossier has no passage within another.');
  const all = inner.dataset['claims']?.split(' ') ?? [];
  await userEvent.click(inner);
  expect(location.search).toBe(`?claim=${inner.dataset['smallest']}`);
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(inner);
  const dialog = screen.getByRole('dialog', { name: en.article.choose });
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(all.length);
});

test('the question which claim is meant can be left unanswered', async () => {
  open();
  const equal = document.querySelector('mark[data-smallest*=" "]');
  if (equal) await userEvent.click(equal);
  await userEvent.click(screen.getByRole('button', { name: en.keys.close }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(location.search).toBe('');
});

test('a filter hides marks and leaves the text', () => {
  open('?standing=differ');
  const differing = (id: string) =>
    seed.texts.get(id)?.claims.filter((claim) => seed.look.standing.get(claim) === 'differ').length ?? 0;
  expect(within(nbc()).getByRole('status')).toHaveTextContent(
    `${differing('nbc')} of ${total('nbc')} claims marked`,
  );
  const standings = [...document.querySelectorAll<HTMLElement>('mark')].map(
    ({ dataset }) => dataset['standing'],
  );
  expect(new Set(standings)).toEqual(new Set(['differ']));
  expect(nbc()).toHaveTextContent('In September, Attorney General Merrick Garland');
});

test('j and k go through the claims of the article in use, and stay at its ends', async () => {
  const { onArticle } = open();
  const handles = handlesOf(nbc());
  act(() =>
    within(nbc())
      .getByRole('group', { name: en.article.textOf('NBC News') })
      .focus(),
  );
  press('j');
  expect(handles[0]).toHaveFocus();
  press('j');
  expect(handles[1]).toHaveFocus();
  press('k');
  expect(handles[0]).toHaveFocus();
  press('k');
  expect(handles[0]).toHaveFocus();
  expect(new Set(onArticle.mock.calls.flat())).toEqual(new Set(['nbc']));
  expect(location.search).toBe('');
});

test('o goes to the same claim in the other article, and back', () => {
  const { onArticle } = open();
  act(() => handlesOf(nyt(), SHARED)[0]?.focus());
  press('o');
  expect(location.search).toBe(`?claim=${SHARED}`);
  expect(handlesOf(nbc(), SHARED)[0]).toHaveFocus();
  press('o');
  expect(handlesOf(nyt(), SHARED)[0]).toHaveFocus();
  expect(onArticle.mock.calls.flat()).toEqual(['nbc', 'nyt']);
});

test('o stays where the other outlet is silent', () => {
  open();
  const handle = handlesOf(nyt(), NYT_ONLY)[0];
  act(() => handle?.focus());
  press('o');
  expect(location.search).toBe(`?claim=${NYT_ONLY}`);
  expect(handle).toHaveFocus();
});

test('each column is one stop of the Tab key among its claims: the chosen one, else the first', () => {
  open(`?claim=${SHARED}`);
  for (const where of [nyt(), nbc()]) {
    const stops = handlesOf(where).filter(({ tabIndex }) => tabIndex === 0);
    expect(new Set(stops.map(({ dataset }) => dataset['handle']))).toEqual(new Set([SHARED]));
  }
});
