import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { en } from '#messages/en.ts';
import { TwoOrders } from '#views/event/TwoOrders.tsx';

const columns = [
  { id: 'nyt', name: 'NYT' },
  { id: 'nbc', name: 'NBC' },
];
const rows = [
  { id: 'statute', title: 'The statute', date: '1998', told: [{ place: 2, at: 0.5 }, null] },
  {
    id: 'warrant',
    title: 'The warrant',
    date: '2023',
    told: [
      { place: 1, at: 0 },
      { place: 1, at: 0.2 },
    ],
  },
];

function show(chosen: string | null = null) {
  const onChoose = vi.fn<(event: string) => void>();
  render(<TwoOrders columns={columns} rows={rows} chosen={chosen} lang="en" onChoose={onChoose} />);
  return onChoose;
}

test('the table says what the paths show: who tells which event in which place', () => {
  show();
  const [, first, second] = screen.getAllByRole('row');
  expect(first).toHaveTextContent(`The statute 1998${en.orders.notTold}`);
  expect(
    within(first as HTMLElement).getByRole('button', { name: en.orders.told('The statute', 2, 2) }),
  ).toBeVisible();
  expect(
    within(second as HTMLElement).getByRole('button', { name: en.orders.told('The warrant', 1, 2) }),
  ).toBeVisible();
  expect(
    within(second as HTMLElement).getByRole('button', { name: en.orders.told('The warrant', 1, 1) }),
  ).toBeVisible();
});

test('an event is chosen by its title and by each of its points', async () => {
  const onChoose = show();
  await userEvent.click(screen.getByRole('button', { name: 'The statute 1998' }));
  await userEvent.click(screen.getByRole('button', { name: en.orders.told('The warrant', 1, 1) }));
  expect(onChoose.mock.calls).toEqual([['statute'], ['warrant']]);
});

test('the points of what is chosen are pressed', () => {
  show('statute');
  expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
});
