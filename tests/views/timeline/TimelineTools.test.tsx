// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';
import { TimelineTools } from '#views/timeline/TimelineTools.tsx';

const week = { id: 'week', title: 'The week', window: { start: 10 * DAY, end: 17 * DAY } };
const long = { id: 'long', title: '25 years', window: { start: 0, end: 160.5 * DAY } };
const whole = { start: -DAY * 10, end: 200 * DAY };

function show(window: TimeSpan) {
  const onWindow = vi.fn<(window: TimeSpan) => void>();
  render(<TimelineTools window={window} presets={[long, week]} whole={whole} onWindow={onWindow} />);
  return onWindow;
}

const inView = [
  { name: 'a preset in view', window: { start: 0, end: 160 * DAY }, pressed: ['25 years'] },
  { name: 'all in view', window: whole, pressed: ['All'] },
  { name: 'none of them in view', window: { start: 50 * DAY, end: 90 * DAY }, pressed: [] },
];
test.each(inView)('$name is what is pressed', ({ window, pressed }) => {
  show(window);
  const buttons = screen.queryAllByRole('button', { pressed: true });
  expect(buttons.map(({ textContent }) => textContent)).toEqual(pressed);
});

const deeds = [
  { button: 'The week', window: week.window },
  { button: 'All', window: whole },
];
test.each(deeds)('"$button" asks for its window', async ({ button, window }) => {
  const onWindow = show({ start: 0, end: 20 * DAY });
  await userEvent.click(screen.getByRole('button', { name: button }));
  expect(onWindow).toHaveBeenCalledExactlyOnceWith(window);
});
