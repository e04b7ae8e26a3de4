import { QueryClient } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { byRecord } from '#domain/coverage/by-record.ts';
import { claimsPassing, eventsPassing } from '#domain/coverage/filter.ts';
import { storyOf } from '#domain/coverage/story.ts';
import { dossierQuery, type OpenDossier } from '#data/dossier-query.ts';
import { routeOf } from '#data/route/route.ts';
import { useRoute } from '#data/route/use-route.ts';
import { loadCards } from '#features/explore/cards.ts';
import { ChosenCard } from '#features/explore/ChosenCard.tsx';
import { en } from '#messages/en.ts';
import { serveSeeds } from '#tests/support/seed.ts';

// Two whole articles take their time to be drawn and searched on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

let seed: OpenDossier;
beforeAll(async () => {
  await loadCards();
  serveSeeds();
  seed = await new QueryClient().query(dossierQuery('us-icc'));
});

/** Steps lead to events as they do in the screen, without its columns. */
function CardAlone({ onReveal }: { onReveal: (article: string, start: number) => void }) {
  const { go } = useRoute();
  return <ChosenCard open={seed} onReveal={onReveal} onStep={(event, _, how) => go({ event }, how)} />;
}

function open(search = '') {
  history.replaceState(null, '', `/${search}`);
  const onReveal = vi.fn<(article: string) => void>();
  render(<CardAlone onReveal={onReveal} />);
  return { onReveal, card: screen.getByRole('complementary', { name: en.card.label }) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const chosen = () => new URLSearchParams(location.search);
const statement = (claim: string) => seed.look.claim.get(claim)?.statement ?? '';

/** Where among all of them the card says that one stands. */
function place(which: number): HTMLElement | null {
  const line = screen.getByText(new RegExp(`^${which} of `)).closest('p');
  expect(line).toBeVisible();
  return line;
}

test('while nothing is chosen it says what there is to choose', () => {
  const { card } = open();
  expect(within(card).getByText(en.card.nothing)).toBeVisible();
  expect(within(card).queryByRole('alert')).toBeNull();
  expect(within(card).queryByRole('button')).toBeNull();
});

test('a chosen claim shows both outlets’ exact words', () => {
  const { card } = open('?claim=order-to-share');
  expect(within(card).getByRole('heading', { level: 2 })).toHaveTextContent(statement('order-to-share'));
  const quotes = seed.look.claim.get('order-to-share')?.reports.flatMap(({ passages }) => passages) ?? [];
  expect(quotes.length).toBeGreaterThan(1);
  for (const { exact } of quotes) expect(within(card).getByRole('button', { name: exact })).toBeVisible();
});

test('an outlet’s words are revealed in their article', async () => {
  const { onReveal } = open('?claim=order-to-share');
  const words = seed.look.claim.get('order-to-share')?.reports[1]?.passages[1]?.exact ?? '';
  await userEvent.click(screen.getByRole('button', { name: words }));
  // The second of two passages, and not the first.
  expect(onReveal).toHaveBeenCalledExactlyOnceWith('nbc', seed.look.article.get('nbc')?.text.indexOf(words));
});

test('next and previous go through the claims in reading order, and end at its ends', async () => {
  const [first = '', second = ''] = seed.texts.get('nyt')?.claims ?? [];
  const { length } = seed.look.dossier.claims;
  open(`?claim=${first}`);
  expect(place(1)).toHaveTextContent(`${en.card.claim} 1 of ${length}`);
  expect(button(en.card.previous)).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(button(en.card.next));
  expect(chosen().get('claim')).toBe(second);
  expect(place(2)).toHaveTextContent(`${en.card.claim} 2 of ${length}`);
  await userEvent.click(button(en.card.previous));
  expect(chosen().get('claim')).toBe(first);
});

test('next stays within the filter', async () => {
  open('?claim=order-to-share&standing=differ');
  const differing = seed.look.dossier.claims.filter(({ id }) => seed.look.standing.get(id) === 'differ');
  expect(place(1)).toHaveTextContent(`${en.card.claim} 1 of ${differing.length}`);
  await userEvent.click(button(en.card.next));
  const next = chosen().get('claim') ?? '';
  expect(next).not.toBe('order-to-share');
  expect(seed.look.standing.get(next)).toBe('differ');
  expect(chosen().get('standing')).toBe('differ');
});

test('a claim outside the filter is shown all the same, without a place in it', () => {
  open('?claim=order-to-share&standing=alike');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(statement('order-to-share'));
  expect(screen.queryByText(/ of \d/)).toBeNull();
  expect(button(en.card.previous)).toHaveAttribute('aria-disabled', 'true');
});

test('next goes through events in the order in which they happened', async () => {
  open('?event=us-signs');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The United States signs');
  await userEvent.click(button(en.card.next));
  expect(chosen().get('event')).toBe('us-withdraws-signature');
});

const beside = (heading: string) =>
  within(screen.getByRole('heading', { name: heading }).closest('section') as HTMLElement);

test('in the order of an article, next goes through what the article tells, as it tells it', async () => {
  const { steps } = storyOf(seed.look, seed.proof, 'nbc', seed.look.dossier.events);
  open(`?event=${steps[3]}&story=nbc`);
  expect(place(4)).toHaveTextContent(`${en.card.event} 4 of ${steps.length}`);
  await userEvent.click(button(en.card.next));
  expect(chosen().get('event')).toBe(steps[4]);
  expect(chosen().get('story')).toBe('nbc');
});

test('before and after are those of time, whatever order the story has', async () => {
  open('?event=us-signs&story=nbc');
  const after = seed.look.event.get('us-withdraws-signature')?.title ?? '?';
  await userEvent.click(beside(en.card.inTime).getByRole('button', { name: new RegExp(`^${after}`) }));
  expect(chosen().get('event')).toBe('us-withdraws-signature');
});

test('before and after stay within the filter, and an event that it hides has them too', () => {
  const { look } = seed;
  open('?event=darfur-referral&standing=differ');
  const { filter } = routeOf(location.search);
  const passing = byRecord(
    look,
    eventsPassing(look, filter, new Set(claimsPassing(look, filter).map(({ id }) => id))),
  );
  const inTime = byRecord(look, [
    ...passing,
    ...look.dossier.events.filter(({ id }) => id === 'darfur-referral'),
  ]);
  const at = inTime.findIndex(({ id }) => id === 'darfur-referral');
  const named = beside(en.card.inTimeFiltered).getAllByRole('button');
  expect(named.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining(inTime[at - 1]?.title ?? '?'),
    expect.stringContaining(inTime[at + 1]?.title ?? '?'),
  ]);
});

test('from a claim to its event and back', async () => {
  open('?claim=congress-told-tuesday');
  await userEvent.click(button(/^White House tells Congress/));
  expect(location.search).toBe('?event=congress-notified');
  await userEvent.click(button(new RegExp(`^${statement('congress-told-tuesday')}`)));
  expect(location.search).toBe('?claim=congress-told-tuesday');
});

test('closing leaves the filter as it is', async () => {
  open('?event=us-signs&standing=only');
  await userEvent.click(button(en.card.close));
  expect(location.search).toBe('?standing=only');
  expect(screen.getByText(en.card.nothing)).toBeVisible();
});

test('the whole address is copied', async () => {
  const user = userEvent.setup();
  open('?claim=order-to-share&standing=differ');
  await user.click(button(en.card.copy));
  expect(await screen.findByText(en.card.copied)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(location.href);
});

test('where the browser refuses to copy the reader is told', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  open('?claim=order-to-share');
  await user.click(button(en.card.copy));
  expect(await screen.findByText(en.card.notCopied)).toBeVisible();
});

test('a lowered card says so, and the next thing chosen raises it', async () => {
  open('?claim=order-to-share');
  await userEvent.click(button(en.card.lower));
  expect(button(en.card.raise)).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button(en.card.next));
  expect(button(en.card.lower)).toHaveAttribute('aria-expanded', 'true');
});
