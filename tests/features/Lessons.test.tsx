import { QueryClient } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { dossierQuery, type OpenDossier } from '#data/dossier-query.ts';
import { useRoute } from '#data/route/use-route.ts';
import { Lessons } from '#features/lesson/Lessons.tsx';
import { astrayIn } from '#domain/file/lesson-rules.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import type { LessonStep } from '#domain/dossier/dossier.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { en } from '#tests/support/messages.ts';
import { serveSeeds } from '#tests/support/seed.ts';

// The plans of whole lessons take their time to be drawn on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const { lesson: words } = en;
let us: OpenDossier;
let bridge: OpenDossier;
beforeAll(async () => {
  serveSeeds();
  const client = new QueryClient();
  us = await client.query(dossierQuery('us-icc'));
  bridge = await client.query(dossierQuery('marrow-lock'));
});

/** Stands for the explorer: it says what it was set to, and lets its reader choose something else. */
function Explorer({ view }: { view: string }) {
  const { route, go } = useRoute();
  const { claim, event, only, marks, dates, window } = route;
  return (
    <>
      <p data-testid="set">{JSON.stringify({ view, claim, event, only, marks, dates, window })}</p>
      <button type="button" onClick={() => go({ claim: 'reasons-unclear', event: null })}>
        Look around
      </button>
    </>
  );
}

function open(search: string, of: OpenDossier = us) {
  history.replaceState(null, '', `/?dossier=${of.look.dossier.id}&view=lesson${search}`);
  return render(<Lessons open={of} explorer={(view) => <Explorer view={view} />} />);
}

/** A dossier with one lesson of these steps, with what of them leads nowhere. */
function withSteps(steps: LessonStep[]): OpenDossier {
  const lessons = [{ id: 'one', title: 'One', minutes: 5, steps }];
  const dossier = { ...us.look.dossier, lessons };
  return {
    ...us,
    look: lookUp(dossier),
    proof: proofOf(dossier),
    astray: astrayIn({ value: dossier, place: '' }),
  };
}

const set = (): unknown => JSON.parse(screen.getByTestId('set').textContent);
const titled = (name: string) => screen.findByRole('heading', { level: 2, name });
const press = (keys: string) => userEvent.keyboard(keys);
const choices = () => within(screen.getAllByRole('list').at(-1) as HTMLElement).getAllByRole('button');

test('the lessons are listed with their length, aims and a link to the first step', async () => {
  open('');
  const lessons = us.look.dossier.lessons;
  expect(screen.getAllByRole('article')).toHaveLength(lessons.length);
  for (const { title, minutes, aims = [] } of lessons) {
    const card = within(screen.getByRole('article', { name: title }));
    expect(card.getByText(words.minutes(minutes), { selector: 'p' })).toBeVisible();
    for (const aim of aims) expect(card.getByText(aim)).toBeVisible();
  }
  await userEvent.click(screen.getByRole('link', { name: lessons[0]?.title ?? '' }));
  expect(location.search).toMatch(/view=lesson&lesson=told-two-ways$/);
  expect(await titled('Two newsrooms, one day')).toHaveFocus();
});

test('a lesson that is not there is said not to be, beside those that are', () => {
  open('&lesson=gone');
  expect(screen.getByRole('alert')).toHaveTextContent(words.unknown('gone'));
  expect(screen.getAllByRole('article')).not.toEqual([]);
});

test.each([
  ['arrows', '{ArrowRight}', '{ArrowLeft}'],
  ['a clicker', '{PageDown}', '{PageUp}'],
  ['Space', ' ', '{ArrowLeft}'],
])('%s go on and back; each step is in the link and has the focus', async (_name, on, back) => {
  open('&lesson=told-two-ways');
  await press(on);
  expect(await titled('Which outlet wrote this?')).toHaveFocus();
  expect(location.search).toContain('step=2');
  await press(back);
  expect(await titled('Two newsrooms, one day')).toHaveFocus();
});

test('Space presses the button that has the focus', async () => {
  open('&lesson=told-two-ways&step=2');
  choices()[1]?.focus();
  await press(' ');
  expect(choices()[1]).toHaveAccessibleName('NBC News 1 hand');
  expect(choices()[1]).not.toHaveAttribute('data-right');
});

test('letters blank the screen, and any key shows it again without going on', async () => {
  open('&lesson=told-two-ways');
  await press('b');
  // A browser gives the focus to a dialog that it opens.
  fireEvent.keyDown(screen.getByRole('dialog', { name: words.blanked }), { key: 'PageDown' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await titled('Two newsrooms, one day')).toBeVisible();
});

test('Escape leaves for the list of lessons', async () => {
  open('&lesson=told-two-ways&step=3');
  await press('{Escape}');
  expect(await titled(words.title)).toBeVisible();
  expect(location.search).toBe('?view=lesson');
});

test('which outlet wrote this: nothing tells until the answer is asked for', async () => {
  open('&lesson=told-two-ways&step=2');
  expect(screen.queryByTestId('set')).toBeNull();
  expect(choices().map((each) => each.getAttribute('data-right'))).toEqual([null, null]);
  await press('{PageDown}');
  expect(choices().map((each) => each.getAttribute('data-right'))).toEqual(['false', 'true']);
  await press('{PageDown}');
  expect(choices().map((each) => each.getAttribute('data-right'))).toEqual([null, null]);
});

test('both, one or differ: the words of each come with the answer', async () => {
  const { container } = open('&lesson=only-one&step=2');
  expect(container.querySelector('[data-standing], blockquote')).toBeNull();
  await press('{PageDown}');
  expect(container.querySelector('[data-standing]')).toHaveAttribute('data-standing', 'alike');
  expect([...container.querySelectorAll('figcaption')].map((each) => each.textContent)).toEqual([
    'The New York Times',
    'NBC News',
  ]);
});

test('what is missing: who else tells it comes with the answer', async () => {
  open('&lesson=only-one&step=3');
  expect(screen.queryByText(words.so.toldBy('The New York Times'), { exact: false })).toBeNull();
  await press('{PageDown}{PageDown}{PageDown}');
  expect(screen.getByText(words.so.toldBy('The New York Times'), { exact: false })).toBeVisible();
});

test('in order: dates come with the answers, and an order that is open is said to be', async () => {
  open('&lesson=how-sure-is-a-number&step=4', bridge);
  expect(screen.queryByText(/2009/)).toBeNull();
  await press('{PageDown}');
  expect(screen.getByText(/summer 2009/)).toBeVisible();
  await press('{PageDown}{PageDown}');
  expect(screen.getByText(words.openOrder, { exact: false })).toHaveTextContent(
    'Flood on the Marrow and Footbridge closed',
  );
});

test('hands are counted by tapping until the answer is shown, and kept nowhere', async () => {
  open('&lesson=told-two-ways&step=2');
  const before = JSON.stringify({ ...localStorage, ...sessionStorage });
  await userEvent.click(choices()[0] as HTMLElement);
  await userEvent.click(choices()[0] as HTMLElement);
  expect(choices()[0]).toHaveAccessibleName('The New York Times 2 hands');
  await userEvent.click(screen.getByRole('button', { name: words.clearHands }));
  await userEvent.click(choices()[1] as HTMLElement);
  await press('{PageDown}');
  await userEvent.click(choices()[0] as HTMLElement);
  expect(choices()[0]).toHaveAccessibleName('The New York Times');
  expect(choices()[1]).toHaveAccessibleName('NBC News 1 hand');
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).toBe(before);
  expect(location.search).not.toMatch(/hand/);
});

test('a step sets the explorer; whoever changes something there has left, and comes back where the class was', async () => {
  open('&lesson=sources-dates-record&step=7');
  const shown = {
    view: 'explore',
    claim: null,
    event: 'biden-order',
    only: null,
    marks: 'all',
    dates: 'reported',
    window: { from: '2023-07-18', to: '2023-07-29' },
  };
  expect(set()).toEqual(shown);
  await press('{PageDown}');
  expect(screen.getByText(/The day is not public/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Look around' }));
  expect(set()).toEqual({ ...shown, claim: 'reasons-unclear', event: null });
  expect(location.search).toMatch(/claim=reasons-unclear.*&lesson=sources-dates-record&step=7/);
  expect(location.search).not.toContain('view=lesson');
  expect(screen.getByText(words.away)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: words.toStep }));
  expect(set()).toEqual(shown);
  expect(screen.getByText(/The day is not public/)).toBeVisible();
  expect(await titled('What does the record add?')).toHaveFocus();
});

test('the clicker leads back to a step that was left, not past it', async () => {
  open('&lesson=sources-dates-record&step=7');
  await userEvent.click(screen.getByRole('button', { name: 'Look around' }));
  await press('{PageDown}');
  expect(screen.queryByText(words.away)).toBeNull();
  expect(screen.queryByText(/The day is not public/)).toBeNull();
});

test('a step that points at what is not there says so to the teacher, and the lesson goes on', async () => {
  const steps: LessonStep[] = [
    { title: 'Gone', text: 'Look.', show: { view: 'explore', claim: 'gone', only: 'bbc' } },
    { title: 'Empty', text: 'Guess.', exercise: { kind: 'sort', claims: ['gone'] }, show: { view: 'globe' } },
    { title: 'Last', text: 'Done.', show: { view: 'lesson' } },
  ];
  open('&lesson=one', withSteps(steps));
  expect(screen.getByRole('alert')).toHaveTextContent(words.forTeacher);
  expect(screen.getByRole('alert')).toHaveTextContent('no claim has the id "gone"');
  expect(set()).toMatchObject({ view: 'explore', claim: null, only: null });
  await press('{PageDown}');
  expect(await titled('Empty')).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('"globe" is not known here');
  expect(set()).toMatchObject({ view: 'explore' });
  await press('{PageDown}');
  expect(await titled('Last')).toHaveFocus();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: words.end })).toHaveAttribute('aria-disabled', 'true');
});

test('words that do not stand in their article are said not to', () => {
  const quotes = [{ article: 'nyt', exact: 'Nobody wrote this.' }];
  open('&lesson=one', withSteps([{ title: 'Read', text: 'Read.', quotes, show: { view: 'lesson' } }]));
  expect(screen.getByText(en.card.notInText)).toBeVisible();
});
