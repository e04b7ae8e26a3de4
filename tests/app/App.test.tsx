import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '#app/App.tsx';
import { queryClient } from '#app/query-client.ts';
import { themePreference } from '#data/preferences.ts';
import { loadCards } from '#features/explore/cards.ts';
import { en } from '#tests/support/messages.ts';
import { SHIPPED } from '#data/shipped.ts';
import { changed } from '#tests/support/changed.ts';
import { seedFile, serveSeeds } from '#tests/support/seed.ts';

// A whole page with two articles takes its time to be drawn and searched on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 15_000 });

const json: unknown = JSON.parse(seedFile('us-icc/dossier.json'));
const dossier = json as {
  title: string;
  claims: { id: string; statement: string; reports: { article: string; passages: unknown[] }[] }[];
  events: { title: string; reported: { passages: unknown[] }[]; relation?: unknown }[];
  lessons: { steps: { quotes?: unknown[]; exercise?: { passages?: unknown[] } }[] }[];
};

beforeEach(() => {
  queryClient.clear();
  serveSeeds();
});
afterEach(() => {
  vi.useRealTimers();
  themePreference.write(null);
});

function visit(search = '') {
  history.replaceState(null, '', `/${search}`);
  return render(<App />);
}

async function open(search = '') {
  visit(search);
  await screen.findByRole('group', { name: en.article.columns });
  // What comes after the first view.
  await screen.findByLabelText(en.timeline.listLabel);
  await act(loadCards);
}

const column = (outlet: string) => screen.getByRole('region', { name: outlet });
const litIn = (outlet: string) => column(outlet).querySelectorAll('mark[data-chosen]');
const card = () => screen.getByRole('complementary', { name: en.card.label });
const heading = () => within(card()).getByRole('heading', { level: 2 }).textContent;
const count = (region: string) =>
  within(screen.getByRole('region', { name: region })).getAllByRole('status')[0];
const events = () => screen.getByRole('list', { name: en.timeline.listLabel });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

test('opening shows both articles, and says that they are on their way before', async () => {
  visit();
  expect(screen.getByText(en.app.loading)).toBeInTheDocument();
  expect(await screen.findByRole('heading', { level: 1, name: dossier.title })).toBeVisible();
  expect(column('The New York Times')).toHaveTextContent('President Biden has quietly ordered');
  expect(column('NBC News')).toHaveTextContent('President Joe Biden has ordered');
  expect(document.title).toBe(en.app.pageTitle(dossier.title));
  expect(document.documentElement.lang).toBe('en');
});

const statement = (id: string) => dossier.claims.find((claim) => claim.id === id)?.statement ?? '';

test('a link to a claim lights it in both articles and opens its card', async () => {
  await open('?claim=order-to-share');
  expect(litIn('The New York Times').length).toBeGreaterThan(0);
  expect(litIn('NBC News').length).toBeGreaterThan(0);
  expect(heading()).toBe(statement('order-to-share'));
});

test('choosing a claim is a step, and Back takes it back', async () => {
  await open();
  const mark = column('NBC News').querySelector('mark[data-smallest="first-reported-by-times"]');
  await userEvent.click(mark ?? document.body);
  expect(location.search).toBe('?claim=first-reported-by-times');
  expect(heading()).toBe(statement('first-reported-by-times'));
  act(() => history.back());
  await waitFor(() => expect(location.search).toBe(''));
  expect(await within(card()).findByText(en.card.nothing)).toBeVisible();
  expect(document.querySelector('mark[data-chosen]')).toBeNull();
});

test('choosing an event from the list opens its card and says where it is not told', async () => {
  await open('?claim=order-to-share');
  await userEvent.click(within(events()).getByRole('button', { name: /White House tells Congress/ }));
  expect(location.search).toBe('?event=congress-notified');
  expect(heading()).toBe('White House tells Congress');
  expect(within(events()).getByRole('button', { current: true })).toHaveTextContent('July 25, 2023');
  expect(column('NBC News')).toHaveTextContent(en.article.event.silent('NBC'));
});

test.each(['?claim=order-to-share', '?event=biden-order', '?claim=no-such-claim'])(
  'Escape closes the card: %s',
  async (search) => {
    await open(search);
    press('Escape');
    expect(location.search).toBe('');
    expect(within(card()).getByText(en.card.nothing)).toBeVisible();
    expect(within(card()).queryByRole('alert')).toBeNull();
  },
);

test('e goes from a claim to its event', async () => {
  await open('?claim=congress-told-tuesday');
  press('e');
  expect(location.search).toBe('?event=congress-notified');
});

test('the list of keys opens over the page, has the keys to itself, and closes', async () => {
  await open('?claim=order-to-share');
  press('?');
  const dialog = screen.getByRole('dialog', { name: en.keys.title });
  press('Escape');
  expect(location.search).toBe('?claim=order-to-share');
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(location.search).toBe('?claim=order-to-share');
});

test('the timeline lists every event, in the order in which they happened', async () => {
  await open();
  const items = within(events()).getAllByRole('listitem');
  expect(items).toHaveLength(dossier.events.length);
  expect(items.at(0)).toHaveTextContent('Ad hoc tribunals created');
  expect(count(en.events.panel)).toHaveTextContent(`${dossier.events.length} events`);
});

test('a filter narrows claims, marks and events together, and clearing brings all back', async () => {
  await open();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: en.filter.outlet }), 'Told by NBC');
  const claims = dossier.claims.filter(({ reports }) => reports.some(({ article }) => article === 'nbc'));
  expect(claims.length).toBeLessThan(dossier.claims.length);
  expect(count(en.filter.label)).toHaveTextContent(`${claims.length} of ${dossier.claims.length} claims`);
  // The texts first; the timeline follows once they are shown.
  const listed = () => within(events()).getAllByRole('listitem');
  await waitFor(() => expect(listed().length).toBeLessThan(dossier.events.length));
  const shown = listed();
  expect(shown.map(({ textContent }) => textContent)).not.toContainEqual(
    expect.stringContaining('White House tells Congress'),
  );
  expect(count(en.events.panel)).toHaveTextContent(`${shown.length} of ${dossier.events.length} events`);
  const marked = new Set(
    [...document.querySelectorAll<HTMLElement>('button[data-handle]')].map(
      ({ dataset }) => dataset['handle'],
    ),
  );
  expect(marked).toEqual(new Set(claims.map(({ id }) => id)));

  await userEvent.click(screen.getByRole('button', { name: en.filter.clear }));
  expect(count(en.filter.label)).toHaveTextContent(`${dossier.claims.length} claims`);
  await waitFor(() => expect(listed()).toHaveLength(dossier.events.length));
});

const quotations =
  [...dossier.claims.flatMap(({ reports }) => reports), ...dossier.events.flatMap(({ reported }) => reported)]
    .map(({ passages }) => passages.length)
    .reduce((sum, length) => sum + length, 0) +
  dossier.events.filter(({ relation }) => relation).length +
  dossier.lessons
    .flatMap(({ steps }) => steps)
    .flatMap(({ quotes = [], exercise }) => [...quotes, ...(exercise?.passages ?? [])]).length;

test('the page about the dossier counts the quotations that were found', async () => {
  visit('?view=about');
  expect(await screen.findByText(en.about.found(quotations, quotations))).toBeVisible();
  expect(screen.getByText(en.about.allFound)).toBeVisible();
  expect(screen.getByText(en.about.unchanged)).toBeVisible();
  expect(screen.getByText(`${dossier.claims.length} claims`)).toBeVisible();
  expect(screen.getByText(`${dossier.events.length} events`)).toBeVisible();
});

test('words that an edit has taken from a text are counted and named, and the page opens', async () => {
  const edited = seedFile('us-icc/nbc.txt').replace('first reported by The New York Times', 'reported');
  serveSeeds({ 'us-icc/nbc.txt': () => new Response(edited) });
  visit('?view=about');
  expect(await screen.findByRole('heading', { name: en.about.lost })).toBeVisible();
  const lost = screen.getAllByText(/these words are not in the text of "nbc"/).length;
  expect(lost).toBeGreaterThan(0);
  expect(screen.getByText(en.about.found(quotations - lost, quotations))).toBeVisible();
  expect(screen.getByText(en.about.changed)).toBeVisible();
});

test('from the articles to the page about them and back, with what was chosen', async () => {
  await open('?claim=order-to-share');
  await userEvent.click(screen.getByRole('link', { name: en.app.view.about }));
  expect(location.search).toBe('?view=about&claim=order-to-share');
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName(en.app.view.about);
  await userEvent.click(screen.getByRole('link', { name: en.app.view.explore }));
  expect(heading()).toBe(statement('order-to-share'));
});

test('a dossier that is not here is named, with the way to those that are', async () => {
  visit('?dossier=no-such-story');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(en.failure.unknown('no-such-story'));
  expect(within(alert).queryByRole('button', { name: en.failure.retry })).toBeNull();
  for (const { title } of SHIPPED) expect(screen.getByRole('link', { name: title })).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: dossier.title }));
  expect(await screen.findByRole('heading', { level: 1, name: dossier.title })).toBeVisible();
  expect(location.search).toBe('');
});

test('another dossier is chosen beside the title, as a step that keeps the theme and nothing else', async () => {
  await open('?claim=order-to-share&standing=differ&theme=dark');
  await userEvent.click(screen.getByRole('button', { name: en.dossiers.choose }));
  const list = screen.getByRole('dialog', { name: en.dossiers.title });
  expect(within(list).getByRole('link', { current: true })).toHaveAccessibleName(dossier.title);
  const other = within(list).getByRole('link', { name: /invented story/ });
  expect(other).toHaveAttribute('href', '?dossier=marrow-lock&theme=dark');
  await userEvent.click(other);
  expect(location.search).toBe('?dossier=marrow-lock&theme=dark');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await screen.findByRole('heading', { level: 1, name: /invented story/ })).toBeVisible();
  act(() => history.back());
  expect(await screen.findByRole('heading', { level: 1, name: dossier.title })).toBeVisible();
  expect(location.search).toBe('?claim=order-to-share&standing=differ&theme=dark');
});

test('the page about a dossier names the others', async () => {
  visit('?view=about');
  expect(await screen.findByRole('heading', { name: en.dossiers.others })).toBeVisible();
  const others = SHIPPED.filter(({ title }) => title !== dossier.title);
  for (const { title } of others) expect(screen.getByRole('link', { name: title })).toBeVisible();
  expect(screen.queryByRole('link', { name: dossier.title })).toBeNull();
});

test('a network that is gone is said to be, and trying again opens the dossier once it is back', async () => {
  const fetched = serveSeeds({
    'us-icc/nyt.txt': () => {
      throw new TypeError('Failed to fetch');
    },
  });
  vi.useFakeTimers();
  visit();
  // The app tries twice more by itself, a little later each time.
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  vi.useRealTimers();
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent(en.failure.unreachable);
  expect(screen.queryByRole('link', { name: dossier.title })).toBeNull();
  expect(fetched).toHaveBeenCalledTimes(9);

  serveSeeds();
  await userEvent.click(within(alert).getByRole('button', { name: en.failure.retry }));
  expect(await screen.findByRole('group', { name: en.article.columns })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

const broken = [
  {
    name: 'with a wrong reference',
    file: JSON.stringify(changed(json, ['claims', 0, 'reports', 0, 'article'], 'ap')),
    said: ['claims[0].reports[0].article', 'no article has the id "ap"; the articles are nyt, nbc'],
  },
  { name: 'that is not JSON', file: '<!doctype html>', said: ['this is not JSON: at line 1, column 1'] },
];
test.each(broken)('a file $name is not opened, and its fault is named', async ({ file, said }) => {
  serveSeeds({ 'us-icc/dossier.json': () => new Response(file) });
  visit();
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(en.failure.invalid);
  const list = await within(alert).findByRole('list');
  for (const words of said) expect(list).toHaveTextContent(words);
  expect(within(alert).queryByRole('button')).toBeNull();
});

test('HTML in a dossier’s own words is shown as text', async () => {
  const html = '<img src=x onerror=alert(1)>';
  const file = changed(changed(json, ['title'], html), ['events', 0, 'title'], html);
  serveSeeds({ 'us-icc/dossier.json': () => new Response(JSON.stringify(file)) });
  await open('?event=ad-hoc-tribunals');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(html);
  expect(heading()).toBe(html);
  await waitFor(() => expect(document.querySelector('[data-ready]')).not.toBeNull());
  expect(document.querySelector('img')).toBeNull();
});

test('the theme of a link wins, and a choice takes it out of the link and is kept', async () => {
  themePreference.write('dark');
  await open('?theme=projector');
  expect(document.documentElement).toHaveAttribute('data-theme', 'projector');
  const choice = screen.getByRole('combobox', { name: en.app.theme });
  await userEvent.selectOptions(choice, en.app.themes.light);
  expect(location.search).toBe('');
  expect(document.documentElement).toHaveAttribute('data-theme', 'light');
  expect(Object.values(localStorage)).toEqual(['light']);
});

test.each(['?claim=no-such-claim', '?event=no-such-event'])(
  'a link to what the dossier does not have says so, above all else: %s',
  async (search) => {
    await open(search);
    expect(screen.getByRole('alert')).toHaveTextContent(en.card.unknown);
  },
);
