import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { EventList } from '#views/timeline/EventList.tsx';
import type { EventListItem } from '#views/timeline/EventListRow.tsx';

const first: EventListItem = {
  event: 'rome-statute-adopted',
  title: 'Rome Statute adopted',
  date: 'July 17, 1998',
  toldBy: 'NYT, NBC',
  apart: ['NYT says 1998; the record July 17, 1998: the same, less exactly'],
  context: false,
};
const items: EventListItem[] = [
  first,
  {
    event: 'court-begins',
    title: 'The court <b>begins</b>',
    date: 'July 1, 2002',
    toldBy: '',
    apart: [],
    context: true,
  },
];

const listed = {
  events: items.map(({ event }) => event),
  itemOf: (event: string) => items.find((item) => item.event === event) ?? first,
};

test('each event is one button that says when, what and who tells it', () => {
  render(<EventList {...listed} chosen={null} onChoose={vi.fn<(event: string) => void>()} />);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'July 17, 1998 Rome Statute adopted NYT, NBC NYT says 1998; the record July 17, 1998: the same, less exactly',
    'July 1, 2002 The court <b>begins</b> context: in no article',
  ]);
});

test('the chosen event is marked as the current one, and no other', () => {
  render(<EventList {...listed} chosen="court-begins" onChoose={vi.fn<(event: string) => void>()} />);
  expect(screen.getByRole('button', { current: true }).dataset['event']).toBe('court-begins');
});

test('choosing an event by key reports it', async () => {
  const onChoose = vi.fn<(event: string) => void>();
  render(<EventList {...listed} chosen={null} onChoose={onChoose} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('rome-statute-adopted');
});

test('the list is one tab stop: the arrows, Home and End go through it', async () => {
  render(<EventList {...listed} chosen={null} onChoose={() => {}} />);
  const buttons = screen.getAllByRole('button');
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await userEvent.tab();
  expect(buttons[0]).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(buttons[1]).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(buttons.at(-1)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Home}{ArrowUp}');
  expect(buttons[0]).toHaveFocus();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});
