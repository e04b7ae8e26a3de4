import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { OpenDossier } from '#data/dossier-query.ts';
import { markText } from '#domain/coverage/marked-text.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { Find } from '#features/find/Find.tsx';
import type { Opening } from '#features/find/opening.ts';
import { en } from '#messages/en.ts';
import { aClaim, aDossier, anEvent, aReport, TEXTS } from '#tests/support/builders.ts';

const named = aReport({ attribution: { kind: 'named', sources: ['kim'] } });
const dossier = aDossier({
  claims: [
    aClaim({ id: 'order', reports: [named] }),
    aClaim({ id: 'pentagon', statement: 'The Pentagon resisted it.' }),
    ...Array.from({ length: 60 }, (_, index) =>
      aClaim({ id: `crate-${index}`, statement: `Crate ${index} was weighed.` }),
    ),
  ],
  events: [anEvent({ people: ['kim'] })],
  people: [
    { id: 'kim', name: 'Kim Lee', role: 'Spokesperson', kind: 'person' },
    { id: 'unsaid', name: 'Nobody heard', role: 'Bystander', kind: 'unnamed' },
  ],
});
const look = lookUp(dossier);
const proof = proofOf(dossier);
const dossierOpen: OpenDossier = {
  look,
  texts: new Map(dossier.articles.map((article) => [article.id, markText(look, article, proof)])),
  proof,
  lost: [],
  astray: [],
  changed: null,
};

function open(first = '', isOld = true) {
  const onOpen = vi.fn<(opening: Opening) => void>();
  function Page() {
    const [query, setQuery] = useState(first);
    return <Find open={dossierOpen} query={query} isOld={isOld} onQuery={setQuery} onOpen={onOpen} />;
  }
  render(<Page />);
  return onOpen;
}

const field = () => screen.getByRole('combobox');
const group = (name: string) => screen.findByRole('group', { name });
const active = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id ? document.getElementById(id) : null;
};

// A page of results takes its time to be drawn on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test('the field has the focus, and says what it finds before anything is typed', () => {
  open();
  expect(field()).toHaveFocus();
  expect(field()).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getAllByText(en.find.hint)).not.toHaveLength(0);
  expect(screen.queryByRole('option')).toBeNull();
});

test('what was typed the last time is there, to be typed over', async () => {
  open('crate');
  await group('Claims');
  await userEvent.keyboard('pentagn');
  expect(field()).toHaveValue('pentagn');
});

test('whoever typed before it was there goes on at the end', async () => {
  open('penta', false);
  await userEvent.keyboard('gn');
  expect(field()).toHaveValue('pentagn');
});

test('finds in groups despite a slip, and says how many', async () => {
  open();
  await userEvent.type(field(), 'Pentagn');
  const claims = within(await group('Claims')).getAllByRole('option');
  expect(claims.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('The Pentagon resisted it.'),
  ]);
  expect(within(await group('In the articles')).getByRole('option')).toHaveTextContent(
    'NYT The Pentagon resisted.',
  );
  expect(screen.getByRole('status')).toHaveTextContent('Claims: 1, In the articles: 1');
});

test('what was looked for is emphasised, and quoted where the title has it not', async () => {
  open();
  await userEvent.type(field(), 'quietly');
  const claims = await group('Claims');
  expect(within(claims).getAllByText('quietly', { selector: 'b' })[0]).toBeVisible();
  expect(within(claims).getAllByRole('option')[0]).toHaveTextContent(
    'NYT President Biden has quietly ordered it',
  );
});

test('the arrows, Home and End choose, the focus stays, and Enter opens', async () => {
  const onOpen = open();
  await userEvent.type(field(), 'crate');
  const options = within(await group('Claims')).getAllByRole('option');
  expect(active()).toBe(options[0]);
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toBe(options[1]);
  expect(active()).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(active()).toBe(options.at(-1));
  await userEvent.keyboard('{Home}');
  expect(active()).toBe(options[0]);
  await userEvent.keyboard('{End}');
  expect(active()).toBe(options.at(-1));
  await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
  expect(field()).toHaveFocus();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind: 'claim', id: 'crate-1' });
});

test('a long group shows its first, and more when asked, from where it was', async () => {
  open();
  await userEvent.type(field(), 'crate');
  const claims = await group('Claims');
  expect(claims).toHaveTextContent('Claims 5 of 60');
  await userEvent.keyboard('{End}');
  expect(active()).toHaveTextContent('Show 50 of 55 more');
  await userEvent.keyboard('{Enter}');
  expect(claims).toHaveTextContent('Claims 55 of 60');
  expect(active()).toHaveTextContent('Crate 5 was weighed.');
  // By its text: working out the names of so many takes long here.
  await userEvent.click(screen.getByText('Show 5 more'));
  expect(claims).toHaveTextContent('Claims 60');
});

test('a click opens a sentence at the words that were looked for', async () => {
  const onOpen = open();
  await userEvent.type(field(), 'quietly ordered');
  await userEvent.click(within(await group('In the articles')).getByRole('option'));
  const start = TEXTS.nyt.indexOf('quietly ordered');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith({
    kind: 'words',
    article: 'nyt',
    block: TEXTS.nyt.indexOf('President'),
    spans: [{ start, end: start + 'quietly ordered'.length }],
  });
});

test('a person leads to what rests on them and where they take part, and Backspace leads back', async () => {
  const onOpen = open();
  await userEvent.type(field(), 'lee');
  const person = within(await group('People')).getByRole('option');
  expect(person).toHaveTextContent('Kim Lee Spokesperson · 1 claim, 1 event');
  await userEvent.click(person);
  expect(field()).toHaveValue('');
  expect(within(await group('Claims that rest on Kim Lee')).getAllByRole('option')).toHaveLength(1);
  expect(within(await group('Events with Kim Lee')).getAllByRole('option')).toHaveLength(1);
  await userEvent.type(field(), 'statute');
  expect(screen.queryByRole('group', { name: 'Claims that rest on Kim Lee' })).toBeNull();
  await userEvent.clear(field());
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'statute' });
  await userEvent.keyboard('{Backspace}');
  expect(field()).toHaveValue('lee');
});

test('a person on whom nothing rests is said to be so', async () => {
  open();
  await userEvent.type(field(), 'bystander');
  await userEvent.click(within(await group('People')).getByRole('option'));
  expect(screen.getByRole('status')).toHaveTextContent(en.find.nothingOf('Nobody heard'));
});

test('where nothing is found, that is said', async () => {
  open();
  await userEvent.type(field(), 'xylophone');
  expect(await screen.findAllByText('Nothing found for “xylophone”.')).not.toHaveLength(0);
  expect(field()).toHaveAttribute('aria-expanded', 'false');
});

test('where nothing has all the words, that is said above what has some', async () => {
  open();
  await userEvent.type(field(), 'pentagon xylophone');
  expect(await screen.findByText(en.find.someWords)).toBeVisible();
  expect(within(await group('Claims')).getAllByRole('option')).toHaveLength(1);
});
