import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { Cite } from '#features/cite/Cite.tsx';
import { en } from '#messages/en.ts';
import { aClaim, aDossier, anEvent, aReport } from '#tests/support/builders.ts';

const look = lookUp(
  aDossier({
    claims: [aClaim({ reports: [aReport(), aReport({ article: 'nbc' })] })],
    events: [anEvent()],
  }),
);

async function cite(search: string, user = userEvent.setup()) {
  history.replaceState(null, '', `/${search}`);
  render(<Cite look={look} />);
  await user.click(screen.getByRole('button', { name: en.cite.title }));
  // Its code, citeproc-js among it, comes late on a busy machine.
  return within(await screen.findByRole('dialog', { name: en.cite.title }, { timeout: 15_000 }));
}

test('while nothing is chosen there is nothing to cite', () => {
  render(<Cite look={look} />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('each article that reports the claim is cited, and the page without filter or theme', async () => {
  const dialog = await cite('?claim=order&standing=differ&theme=dark');
  expect(dialog.getAllByRole('listitem')).toHaveLength(2);
  expect(dialog.getByText(/\/\?claim=order$/)).toBeVisible();
  await userEvent.click(dialog.getByRole('radio', { name: en.cite.styles.mla }));
  expect(dialog.getAllByRole('listitem')[0]).toHaveTextContent('“Biden Orders Sharing.” The New York Times,');
}, 20_000);

test('what is copied is what stands there', async () => {
  const user = userEvent.setup();
  const dialog = await cite('?claim=order', user);
  const [first] = dialog.getAllByRole('listitem');
  if (!first) throw new Error('no citation');
  await user.click(within(first).getByRole('button', { name: `${en.cite.copy}: NYT` }));
  expect(await within(first).findByText(en.cite.copied)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(first.querySelector('p')?.textContent);
}, 20_000);

test('of an event that no article tells, the page alone is cited, also as data', async () => {
  const dialog = await cite('?event=statute');
  expect(dialog.queryByRole('listitem')).toBeNull();
  await userEvent.click(dialog.getByRole('radio', { name: en.cite.styles.csl }));
  const items: unknown = JSON.parse(dialog.getByRole('region', { name: en.cite.data }).textContent);
  expect(items).toEqual([expect.objectContaining({ id: 'statute', type: 'webpage' })]);
}, 20_000);
