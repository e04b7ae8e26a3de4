// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';
import { TimelineTools } from '#views/timeline/TimelineTools.tsx';

const window = { start: 0, end: 160 * DAY };
const week = { id: 'week', title: 'The week', window: { start: 10 * DAY, end: 17 * DAY } };
const long = { id: 'long', title: '25 years', window: { start: 0, end: 160.5 * DAY } };
const whole = { start: -DAY, end: 200 * DAY };

function show() {
  const onWindow = vi.fn<(window: TimeSpan) => void>();
  render(<TimelineTools window={window} presets={[long, week]} whole={whole} onWindow={onWindow} />);
  return onWindow;
}

test('the stretch in view is pressed', () => {
  show();
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('25 years');
});

const deeds = [
  { button: 'The week', window: week.window },
  { button: 'Zoom in', window: { start: 30 * DAY, end: 130 * DAY } },
  { button: 'Zoom out', window: { start: -48 * DAY, end: 208 * DAY } },
  { button: 'All', window: whole },
];

test.each(deeds)('"$button" asks for its window', async ({ button, window: expected }) => {
  const onWindow = show();
  await userEvent.click(screen.getByRole('button', { name: button }));
  expect(onWindow).toHaveBeenCalledExactlyOnceWith(expected);
});
