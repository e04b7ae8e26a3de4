import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { OpenDossier } from '#data/dossier-query.ts';
import { markText } from '#domain/coverage/marked-text.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { Ledger } from '#features/ledger/Ledger.tsx';
import { en } from '#tests/support/messages.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport, TEXTS } from '#tests/support/builders.ts';

// Asking a whole table by roles takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const dossier = aDossier({
  people: [{ id: 'o', name: 'Officials', role: '', kind: 'unnamed' }],
  claims: [
    aClaim({
      id: 'order',
      topic: 'The order',
      statement: 'The order was given.',
      reports: [
        aReport({
          passages: [{ exact: 'President Biden has quietly ordered it' }, { exact: 'officials said' }],
          attribution: { kind: 'anonymous', sources: ['o'], words: 'officials said' },
        }),
        aReport({ article: 'nbc', passages: [{ exact: 'President Joe Biden has ordered it' }] }),
      ],
      difference: { aspects: ['framing'], note: 'One says “quietly”.' },
    }),
    aClaim({
      id: 'resisted',
      topic: 'The Pentagon',
      statement: 'The Pentagon resisted.',
      reports: [aReport({ passages: [{ exact: 'The Pentagon resisted' }], attribution: { kind: 'outlet' } })],
    }),
    aClaim({
      id: 'agreed',
      topic: 'The Pentagon',
      statement: 'All agreed.',
      reports: [aReport({ article: 'nbc', passages: [{ exact: 'words edited away' }] })],
    }),
  ],
  events: [anEvent({ id: 'given', title: 'The order given', claims: ['order'] })],
});

function opened(with_: Dossier): OpenDossier {
  const look = lookUp(with_);
  const proof = proofOf(with_);
  const texts = new Map(with_.articles.map((article) => [article.id, markText(look, article, proof)]));
  return { look, proof, texts, lost: [], astray: [], changed: null };
}

function show(search = '', with_ = dossier) {
  history.replaceState(null, '', `/?view=ledger${search}`);
  return render(<Ledger open={opened(with_)} />);
}

const lines = () => [...document.querySelectorAll<HTMLElement>('tr[data-claim]')];
const rows = () => lines().map(({ dataset }) => dataset['claim']);
const row = (statement: string) => {
  const found = lines().find(({ textContent }) => textContent.startsWith(statement));
  if (!found) throw new Error(`There is no row for “${statement}”.`);
  return found;
};
const cells = (name: string) => within(row(name)).getAllByRole('cell');
const toggle = (name: string) => screen.getByRole('button', { name });
const query = () => Object.fromEntries(new URLSearchParams(location.search));

test('each claim is a row headed by its statement, with a cell for each article', () => {
  show();
  expect(screen.getByRole('table', { name: en.ledger.caption })).toBeVisible();
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Claim',
    'Standing',
    'The New York Times',
    'NBC News',
    'How they differ',
  ]);
  expect(rows()).toEqual(['order', 'resisted', 'agreed']);
  expect(screen.getByRole('rowheader', { name: 'The order was given.' })).toBeVisible();
  expect(cells('The order was given').map(({ textContent }) => textContent)).toEqual([
    'differ',
    'President Biden has quietly ordered it […] officials saidunnamed',
    'President Joe Biden has ordered itunnamed',
    'framing',
  ]);
});

test('silence is said and is never a difference', () => {
  show();
  expect(row('The Pentagon resisted')).toHaveAttribute('data-standing', 'only');
  expect(cells('The Pentagon resisted').map(({ textContent }) => textContent)).toEqual([
    'only NYT',
    'The Pentagon resistedin its own voice',
    'silent',
    '',
  ]);
});

test('a heading sorts, then the other way round, then no longer', async () => {
  show();
  const sorted = () => screen.getByRole('columnheader', { name: 'Claim' }).getAttribute('aria-sort');
  expect(sorted()).toBeNull();
  await userEvent.click(toggle('Claim'));
  expect([sorted(), query()['sort'], rows()]).toEqual([
    'ascending',
    'statement',
    ['agreed', 'order', 'resisted'],
  ]);
  await userEvent.click(toggle('Claim'));
  expect([sorted(), query()['sort'], rows()]).toEqual([
    'descending',
    '-statement',
    ['resisted', 'order', 'agreed'],
  ]);
  await userEvent.click(toggle('Claim'));
  expect([sorted(), query()['sort'], rows()]).toEqual([null, undefined, ['order', 'resisted', 'agreed']]);
});

test('an article’s heading sorts as it tells them, and the choice beside says so', async () => {
  show();
  await userEvent.click(toggle('The New York Times'));
  expect(query()['sort']).toBe('nyt');
  expect(screen.getByRole('combobox', { name: en.ledger.sort })).toHaveDisplayValue('as NYT tells it');
});

test('a sort that nobody knows is the dossier’s order', () => {
  show('&sort=zebra');
  expect(rows()).toEqual(['order', 'resisted', 'agreed']);
  expect(screen.getByRole('combobox', { name: en.ledger.sort })).toHaveDisplayValue(en.ledger.sorts.none);
});

test('groups head their rows and say how many they are', async () => {
  show();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: en.ledger.group }), 'by topic');
  expect(query()['group']).toBe('topic');
  expect(screen.getByRole('rowheader', { name: 'The order 1 claim' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'The Pentagon 2 claims' })).toBeVisible();
});

test('searching counts, and one press clears search and filter', async () => {
  show('&standing=only');
  await userEvent.type(screen.getByRole('searchbox', { name: en.ledger.search }), 'resisted');
  expect([screen.getByRole('status').textContent, rows()]).toEqual(['1 of 3 claims', ['resisted']]);
  expect(query()).toMatchObject({ q: 'resisted', standing: 'only' });
  await userEvent.click(toggle(en.filter.clear));
  expect([screen.getByRole('status').textContent, rows().length]).toEqual(['3 claims', 3]);
  expect(query()).toEqual({ view: 'ledger' });
  expect(document.activeElement).not.toBe(document.body);
});

test('a search alone can be cleared', async () => {
  show('&q=zebra');
  expect(screen.getAllByText(en.ledger.nothing).length).toBeGreaterThan(0);
  await userEvent.click(toggle(en.filter.clear));
  expect(rows()).toHaveLength(3);
});

test('an opened row has all passages, who says so, the difference and the ways on', async () => {
  show();
  await userEvent.click(toggle('The order was given.'));
  expect(toggle('The order was given.')).toHaveAttribute('aria-expanded', 'true');
  expect(query()['claim']).toBe('order');
  const inRow = within(row('The order was given'));
  expect(inRow.getByText('One says “quietly”.')).toBeVisible();
  expect(row('The order was given')).toHaveTextContent('Unnamed: Officials');
  const to = (name: string) =>
    new URLSearchParams(inRow.getByRole('link', { name }).getAttribute('href') ?? '');
  expect(Object.fromEntries(to('President Biden has quietly ordered it'))).toEqual({ claim: 'order' });
  expect(Object.fromEntries(to(en.ledger.toArticles))).toEqual({ claim: 'order' });
  expect(Object.fromEntries(to('The order given'))).toEqual({ event: 'given' });
  // The heading of the row stays its statement.
  expect(screen.getByRole('rowheader', { name: 'The order was given.' })).toBeVisible();
  await userEvent.click(toggle('The order was given.'));
  expect(query()['claim']).toBeUndefined();
  expect(inRow.queryByText('One says “quietly”.')).toBeNull();
});

test('several rows can be open, and closing one leaves the other chosen', async () => {
  show();
  await userEvent.click(toggle('The order was given.'));
  await userEvent.click(toggle('The Pentagon resisted.'));
  await userEvent.click(toggle('The order was given.'));
  expect(query()['claim']).toBe('resisted');
  expect(toggle('The Pentagon resisted.')).toHaveAttribute('aria-expanded', 'true');
  expect(toggle('The order was given.')).toHaveAttribute('aria-expanded', 'false');
});

test('a claim in the link is open', () => {
  show('&claim=resisted');
  expect(toggle('The Pentagon resisted.')).toHaveAttribute('aria-expanded', 'true');
  expect(within(row('The Pentagon resisted')).getByText('NBC does not report this.')).toBeVisible();
});

test('a claim that the dossier does not have is said to be unknown', () => {
  show('&claim=zebra');
  expect(screen.getByRole('alert')).toHaveTextContent(en.card.unknown);
});

test('the words lead into the articles and keep filter and search', async () => {
  show('&q=order');
  await userEvent.click(
    within(row('The order was given')).getByRole('link', { name: /President Joe Biden/ }),
  );
  expect(query()).toEqual({ q: 'order', claim: 'order' });
});

test('words that were edited away are shown, said to be lost, and lead nowhere', async () => {
  show();
  const lost = () => within(row('All agreed'));
  expect(lost().getByText(/words edited away/)).toHaveTextContent(en.card.notInText);
  expect(lost().queryByRole('link')).toBeNull();
  await userEvent.click(toggle('All agreed.'));
  expect(lost().queryByRole('link', { name: /words edited away/ })).toBeNull();
});

test('arrow keys go from row to row', async () => {
  show();
  toggle('The order was given.').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(toggle('The Pentagon resisted.')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(toggle('The order was given.')).toHaveFocus();
});

test('editions of one outlet are told apart by their day', () => {
  show(
    '',
    aDossier({
      ...dossier,
      articles: [
        ...dossier.articles,
        anArticle({ id: 'nbc2', outlet: 'nbc', published: '2023-07-27', text: TEXTS.nbc }),
      ],
    }),
  );
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Claim',
    'Standing',
    'The New York Times',
    'NBC News, July 26, 2023',
    'NBC News, July 27, 2023',
    'How they differ',
  ]);
  expect(cells('The order was given')[3]).toHaveTextContent(en.ledger.how.elsewhere);
});

const many = (count: number) =>
  aDossier({
    claims: Array.from({ length: count }, (_, index) =>
      aClaim({ id: `c${index}`, statement: `Claim number ${index}.` }),
    ),
  });

test('up to 500 rows all stand in the page, where the browser’s search finds them', async () => {
  const { container } = show('', many(500));
  // Drawing so many takes its time.
  await waitFor(() => expect(rows()).toHaveLength(500), { timeout: 10_000 });
  expect(container.querySelector('table')).not.toHaveAttribute('aria-rowcount');
});

test('the first rows are there at once, down to the chosen one, and on paper all are', () => {
  show('&claim=c50', many(100));
  expect(rows()).toContain('c50');
  expect(rows().length).toBeLessThan(100);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(100);
});

test('of more, the table says how many there are, and on paper all are there and open', () => {
  const { container } = show('', many(501));
  expect(container.querySelector('table')).toHaveAttribute('aria-rowcount', '502');
  expect(rows().length).toBeLessThan(100);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(501);
  expect(container.querySelectorAll('[aria-expanded="true"]')).toHaveLength(501);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows().length).toBeLessThan(100);
});
