// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';
import { ZoomButtons } from '#views/timeline/ZoomButtons.tsx';

const days = ([start = 0, end = 0]: readonly number[]) => ({ start: start * DAY, end: end * DAY });
const whole = days([-100, 300]);

function show(window: TimeSpan, around?: number) {
  const onWindow = vi.fn<(window: TimeSpan) => void>();
  render(<ZoomButtons window={window} whole={whole} around={around} onWindow={onWindow} />);
  return onWindow;
}

const deeds = [
  { name: 'in around the middle', button: 'Zoom in', around: undefined, expected: [30, 130] },
  { name: 'out around the middle', button: 'Zoom out', around: undefined, expected: [-48, 208] },
  { name: 'in around what is chosen', button: 'Zoom in', around: 0, expected: [0, 100] },
];
test.each(deeds)('a press zooms $name', async ({ button, around, expected }) => {
  const onWindow = show(days([0, 160]), around);
  await userEvent.click(screen.getByRole('button', { name: button }));
  expect(onWindow).toHaveBeenCalledExactlyOnceWith(days(expected));
});

const ends = [
  { name: 'all is in view', window: whole, button: 'Zoom out' },
  { name: 'nothing closer can be seen', window: days([0, 9]), button: 'Zoom in' },
];
test.each(ends)('"$button" does nothing, and says so, where $name', async ({ window, button }) => {
  const onWindow = show(window);
  const end = screen.getByRole('button', { name: button });
  expect(end).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(end);
  expect(onWindow).not.toHaveBeenCalled();
});
