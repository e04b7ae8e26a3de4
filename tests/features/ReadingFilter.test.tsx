import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import type { Standing } from '#domain/dossier/standing.ts';
import { ReadingFilter } from '#features/explore/ReadingFilter.tsx';
import { en } from '#messages/en.ts';
import { aClaim, aDossier, aReport } from '#tests/support/builders.ts';

const nyt = aReport();
const nbc = aReport({ article: 'nbc' });
const look = lookUp(
  aDossier({
    claims: [
      aClaim({ id: 'a', topic: 'The order', reports: [nyt] }),
      aClaim({ id: 'b', topic: 'The order', reports: [nyt, nbc] }),
      aClaim({ id: 'c', topic: 'The court', reports: [nbc] }),
      aClaim({
        id: 'd',
        topic: 'The court',
        reports: [nyt, nbc],
        difference: { aspects: ['scope'], note: 'One says more.' },
      }),
    ],
  }),
);

function open(search = '') {
  history.replaceState(null, '', `/${search}`);
  render(<ReadingFilter look={look} beside={['nyt', 'nbc']} />);
}

const count = () => screen.getByRole('status').textContent;
const legend = () =>
  within(screen.getByRole('group', { name: en.filter.standing }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const toggle = (standing: Standing) =>
  screen.getByRole('button', { name: new RegExp(`^${en.standing.word[standing]} \\d`) });

test('without a filter all is shown and nothing can be cleared', () => {
  open();
  expect(count()).toBe('4 claims');
  expect(legend()).toEqual(['alike 1', 'differ 1', 'only one 2']);
  expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  expect(screen.queryByRole('button', { name: en.filter.clear })).toBeNull();
});

test('a pasted link opens with its filter', () => {
  open('?standing=only&outlets=nbc&topic=The+court');
  expect(count()).toBe('1 of 4 claims');
  expect(toggle('only')).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('combobox', { name: en.filter.outlet })).toHaveDisplayValue('Told by NBC');
  expect(screen.getByRole('combobox', { name: en.filter.topic })).toHaveDisplayValue('The court');
});

test('one line of the legend alone, a second with it, and the first taken back', async () => {
  open();
  await userEvent.click(toggle('only'));
  expect([count(), location.search]).toEqual(['2 of 4 claims', '?standing=only']);
  await userEvent.click(toggle('alike'));
  expect([count(), location.search]).toEqual(['3 of 4 claims', '?standing=alike,only']);
  await userEvent.click(toggle('only'));
  expect([count(), location.search]).toEqual(['1 of 4 claims', '?standing=alike']);
  await userEvent.click(toggle('alike'));
  expect([count(), location.search]).toEqual(['4 claims', '']);
});

test('all lines of the legend are no filter', async () => {
  open('?standing=alike,differ');
  await userEvent.click(toggle('only'));
  expect([count(), location.search]).toEqual(['4 claims', '']);
});

test('the legend counts within outlet and topic, whichever standing is chosen', async () => {
  open('?standing=only');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: en.filter.outlet }), 'Told by NYT');
  expect([count(), location.search]).toEqual(['1 of 4 claims', '?outlets=nyt&standing=only']);
  expect(legend()).toEqual(['alike 1', 'differ 1', 'only one 1']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: en.filter.topic }), 'The court');
  expect(legend()).toEqual(['alike 0', 'differ 1', 'only one 0']);
  expect(count()).toBe(en.filter.none);
});

test('the first option of each choice takes its filter away', async () => {
  open('?outlets=nbc&topic=The+court');
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: en.filter.outlet }),
    en.filter.anyOutlet,
  );
  expect(location.search).toBe('?topic=The+court');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: en.filter.topic }), en.filter.anyTopic);
  expect(location.search).toBe('');
});

test('clearing takes all filters away and leaves the rest of the link', async () => {
  open('?claim=a&outlets=nbc&standing=only&topic=The+court&theme=dark');
  await userEvent.click(screen.getByRole('button', { name: en.filter.clear }));
  expect([count(), location.search]).toEqual(['4 claims', '?claim=a&theme=dark']);
});
