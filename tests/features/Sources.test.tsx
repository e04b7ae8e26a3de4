import { QueryClient } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { dossierQuery, type OpenDossier } from '#data/dossier-query.ts';
import { Sources } from '#features/sources/Sources.tsx';
import { lookUp } from '#domain/dossier/look-up.ts';
import { en } from '#tests/support/messages.ts';
import { aClaim, aDossier, aReport } from '#tests/support/builders.ts';
import { serveSeeds } from '#tests/support/seed.ts';

// A busy machine takes its time to draw and to search by role.
vi.setConfig({ testTimeout: 20_000 });

let seed: OpenDossier;
beforeAll(async () => {
  serveSeeds();
  seed = await new QueryClient().query(dossierQuery('us-icc'));
});

function open(reports: Parameters<typeof aReport>[0][]) {
  history.replaceState(null, '', '/?view=sources');
  const look = lookUp(aDossier({ claims: [aClaim({ reports: reports.map((report) => aReport(report)) })] }));
  render(<Sources open={{ ...seed, look }} />);
}

test('a dossier without sources or cautions says so plainly', () => {
  open([{ attribution: { kind: 'outlet' } }]);
  expect(screen.getByText(en.sources.none)).toBeVisible();
  for (const sentence of Object.values(en.sources.cautionNone))
    expect(screen.getByText(sentence)).toBeVisible();
});

test('unnamed sources that nobody lists are a row, and a caution where two outlets rest on them', async () => {
  open([{}, { article: 'nbc', passages: [{ exact: 'President Joe Biden has ordered it' }] }]);
  const row = screen.getByRole('row', { name: new RegExp(en.sources.unlisted.anonymous) });
  await userEvent.click(within(row).getByRole('button'));
  expect(within(row).getAllByText(`${en.sources.cautions}.`)).toHaveLength(2);
  expect(screen.getByText(/New York Times and NBC News: unnamed sources/)).toBeVisible();
  const [link] = within(row).getAllByRole('link');
  await userEvent.click(link!);
  expect(location.search).toBe('?claim=order');
});
