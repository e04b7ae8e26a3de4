import { QueryClient } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { dossierQuery, type OpenDossier } from '#data/dossier-query.ts';
import { History } from '#features/history/History.tsx';
import { lookUp } from '#domain/dossier/look-up.ts';
import { en } from '#tests/support/messages.ts';
import { aDossier, anArticle, anEvent, TEXTS } from '#tests/support/builders.ts';
import { serveSeeds } from '#tests/support/seed.ts';

// A table of all events takes its time to be drawn on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

let seed: OpenDossier;
beforeAll(async () => {
  serveSeeds();
  seed = await new QueryClient().query(dossierQuery('us-icc'));
});

function open(search = '', of: OpenDossier = seed) {
  history.replaceState(null, '', `/?view=history${search}`);
  render(<History open={of} />);
}

const told = (article: string, date: string) => ({ article, date, passages: [] });

/** Two editions of one outlet beside another outlet. */
const editions = (): OpenDossier => ({
  ...seed,
  look: lookUp(
    aDossier({
      articles: [
        anArticle(),
        anArticle({ id: 'nyt-late', published: '2023-07-27' }),
        anArticle({ id: 'nbc', outlet: 'nbc', text: TEXTS.nbc }),
      ],
      events: [anEvent({ reported: [told('nyt', '1998'), told('nbc', '1999')] })],
    }),
  ),
});

test('a link to an outlet that is not there says so and shows all events', () => {
  open('&only=bbc');
  expect(screen.getByRole('alert')).toHaveTextContent(en.card.unknown);
  const { length } = seed.look.dossier.events;
  expect(screen.getByText(en.filter.events(length, length))).toBeVisible();
});

test('two editions of an outlet are told apart by their day', () => {
  open('', editions());
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    en.history.event,
    en.history.record,
    'NYT, July 26, 2023',
    'NYT, July 27, 2023',
    'NBC',
  ]);
  const cells = within(screen.getByRole('row', { name: /Rome Statute/ })).getAllByRole('cell');
  expect(cells[1]).toHaveTextContent(`${en.history.told.differently}: ${en.history.datesApart}1998`);
  expect(cells[2]).toHaveTextContent(en.history.elsewhere('NYT'));
  expect(cells[3]).toHaveTextContent(`${en.history.told.differently}: ${en.history.datesApart}1999`);
});

test('pressing the outlet that is read alone reads all again', async () => {
  open('&only=nbc');
  const nbc = screen.getByRole('button', { name: 'NBC' });
  expect(nbc).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('checkbox')).toBeDisabled();
  await userEvent.click(nbc);
  expect(location.search).toBe('?view=history');
});

test('a search with no event says so, and clearing it keeps the rest', async () => {
  open('&q=xyzzy&context=hidden');
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getAllByText(en.history.none).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: en.history.clearSearch }));
  expect(location.search).toBe('?view=history&context=hidden');
});
