import { loadCards } from '#features/explore/cards.ts';
import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { navigate } from 'wouter/use-browser-location';
import { storyOf } from '#domain/coverage/story.ts';
import { dossierQuery, type OpenDossier } from '#data/dossier-query.ts';
import { letterKeysPreference } from '#data/preferences.ts';
import { routeOf, searchOf, type Route } from '#data/route/route.ts';
import { useRoute } from '#data/route/use-route.ts';
import { StorySteps } from '#features/explore/StorySteps.tsx';
import { en } from '#tests/support/messages.ts';
import { serveSeeds } from '#tests/support/seed.ts';

let seed: OpenDossier;
beforeAll(async () => {
  await loadCards();
  serveSeeds();
  seed = await new QueryClient().query(dossierQuery('us-icc'));
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The steps lead to events as they do in the screen, without its columns. */
function StepsAlone() {
  const { go } = useRoute();
  return (
    <StorySteps
      look={seed.look}
      proof={seed.proof}
      onStep={(event, _, how) => go({ event, claim: null }, how)}
    />
  );
}

/** What the reader does elsewhere on the screen. */
const goTo = (change: Partial<Route>) => navigate(`/${searchOf({ ...routeOf(location.search), ...change })}`);

function open(search = '') {
  history.replaceState(null, '', `/${search}`);
  render(<StepsAlone />);
}

const { story: words } = en;
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });
const chosen = () => new URLSearchParams(location.search).get('event');
const order = () => screen.getByRole('combobox', { name: words.order });
/** Time for one step and not for two. */
const wait = () => act(() => void vi.advanceTimersByTime(9000));
const stepsOf = (id: string) => storyOf(seed.look, seed.proof, id, seed.look.dossier.events).steps;

test('before the first step it says how many events there are, and next goes to the first', () => {
  open();
  expect(screen.getByText(words.events(45))).toBeVisible();
  expect(button(words.previous)).toHaveAttribute('aria-disabled', 'true');
  press(words.next);
  expect(chosen()).toBe('ad-hoc-tribunals');
  expect(screen.getByText(words.place(1, 45))).toBeVisible();
});

test('at the end the focus stays on a button that leads nowhere', () => {
  open(`?event=${stepsOf('nbc').at(-1)}&story=nbc`);
  const before = chosen();
  button(words.next).focus();
  press(words.next);
  expect(button(words.next)).toHaveAttribute('aria-disabled', 'true');
  expect(button(words.next)).toHaveFocus();
  expect(chosen()).toBe(before);
});

test('n and p step, unless the reader has switched single letters off', () => {
  open('?event=us-signs');
  key('n');
  expect(chosen()).toBe('us-withdraws-signature');
  key('p');
  expect(chosen()).toBe('us-signs');
  act(() => letterKeysPreference.write('off'));
  key('n');
  expect(chosen()).toBe('us-signs');
});

test('the order stands in the link, and the steps are what the article tells', () => {
  open();
  const nbc = words.asTold('NBC');
  fireEvent.change(order(), { target: { value: 'nbc' } });
  expect(location.search).toBe('?story=nbc');
  expect(order()).toHaveDisplayValue(nbc);
  const told = stepsOf('nbc');
  for (const id of told) {
    press(words.next);
    expect(chosen()).toBe(id);
  }
  expect(screen.getByText(words.place(told.length, told.length))).toBeVisible();
  fireEvent.change(order(), { target: { value: 'time' } });
  expect(location.search).toBe(`?event=${told.at(-1)}`);
});

test('steps stay within the filter', () => {
  open('?outlets=nbc');
  const told = seed.look.dossier.events.filter(({ reported }) =>
    reported.some(({ article }) => article === 'nbc'),
  );
  const total = Number(/\d+/.exec(screen.getByText(/^\d+ events$/).textContent ?? '')?.[0]);
  expect(total).toBeGreaterThan(1);
  for (let step = 1; step <= total; step += 1) {
    press(words.next);
    expect(told.map(({ id }) => id)).toContain(chosen());
  }
  expect(button(words.next)).toHaveAttribute('aria-disabled', 'true');
});

describe('playing', () => {
  test('does not begin by itself', () => {
    open('?event=us-signs');
    wait();
    expect(chosen()).toBe('us-signs');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('goes to the end, says once that it began and once that it ended, and then begins again', () => {
    open('?story=nbc');
    const told = stepsOf('nbc');
    press(words.play);
    const begun = words.playing(told.length, words.asTold('NBC'));
    for (const id of told.slice(0, -1)) {
      expect(chosen()).toBe(id);
      expect(screen.getByRole('status')).toHaveTextContent(begun);
      wait();
    }
    expect(chosen()).toBe(told.at(-1));
    expect(screen.getByRole('status')).toHaveTextContent(words.ended);
    wait();
    expect(chosen()).toBe(told.at(-1));
    press(words.play);
    expect(chosen()).toBe(told[0]);
  });

  test('is one step to go back to', () => {
    open('?event=us-signs');
    const { length } = history;
    press(words.play);
    wait();
    wait();
    expect(history.length).toBe(length + 1);
  });

  const stops = [
    { name: 'the pause button', stop: () => void press(words.pause) },
    { name: 'a step', stop: () => void press(words.previous) },
    { name: 'a choice elsewhere', stop: () => act(() => goTo({ event: 'biden-order' })) },
    { name: 'a claim', stop: () => act(() => goTo({ claim: 'order-to-share', event: null })) },
    { name: 'closing the card', stop: () => act(() => goTo({ event: null })) },
    {
      name: 'a filter',
      stop: () => act(() => goTo({ filter: { standing: [], outlets: ['nyt'], topic: null } })),
    },
    { name: 'another order', stop: () => void fireEvent.change(order(), { target: { value: 'nyt' } }) },
    {
      name: 'a hidden page',
      stop: () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        fireEvent(document, new Event('visibilitychange'));
      },
    },
  ];
  test.each(stops)('is stopped by $name, and stays stopped', ({ stop }) => {
    open('?event=us-signs');
    press(words.play);
    wait();
    stop();
    const at = location.search;
    expect(button(words.play)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(words.paused);
    wait();
    expect(location.search).toBe(at);
  });

  test('goes on while the reader only looks around', () => {
    open('?event=us-signs');
    press(words.play);
    act(() => goTo({ window: { from: '2000-01-01', to: '2003-01-01' } }));
    const before = chosen();
    wait();
    expect(chosen()).not.toBe(before);
  });
});
