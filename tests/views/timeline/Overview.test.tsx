// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';
import { LiveWindow } from '#views/timeline/live-window.ts';
import { Overview } from '#views/timeline/Overview.tsx';

const days = ([start = 0, end = 0]: readonly number[]) => ({ start: start * DAY, end: end * DAY });
const whole = days([0, 1000]);
const WIDTH = 500;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, WIDTH, 42));
});

function show(window: TimeSpan = days([200, 400])) {
  const live = new LiveWindow(window);
  const onWindow = vi.fn<(window: TimeSpan) => void>();
  render(
    <Overview
      entries={[]}
      eras={[]}
      whole={whole}
      window={window}
      live={live}
      chosen={null}
      onWindow={onWindow}
    />,
  );
  return { live, onWindow, frame: screen.getByRole('slider', { name: 'Part of the history in view' }) };
}

test('the frame says which part of the history is in view', () => {
  expect(show().frame).toHaveAttribute('aria-valuetext', 'July 1970 to February 1971');
});

test('a short window is said from day to day', () => {
  expect(show(days([0, 10])).frame).toHaveAttribute('aria-valuetext', 'January 1, 1970 to January 10, 1970');
});

const keys = [
  { key: '{ArrowRight}', expected: [220, 420] },
  { key: '{ArrowLeft}', expected: [180, 380] },
  { key: '{PageUp}', expected: [400, 600] },
  { key: '{PageDown}', expected: [0, 200] },
  { key: '{Home}', expected: [0, 200] },
  { key: '{End}', expected: [800, 1000] },
  { key: '-', expected: [140, 460] },
];
test.each(keys)('$key moves the window, and tells when it is let go', async ({ key, expected }) => {
  const { live, onWindow, frame } = show();
  frame.focus();
  await userEvent.keyboard(key);
  expect(live.now).toEqual(days(expected));
  expect(onWindow).toHaveBeenCalledExactlyOnceWith(days(expected));
});

test('a key held down tells once', async () => {
  const { onWindow, frame } = show();
  frame.focus();
  await userEvent.keyboard('{ArrowRight>3/}');
  expect(onWindow).toHaveBeenCalledExactlyOnceWith(days([260, 460]));
});

test('Tab goes through it and out', async () => {
  const { frame } = show();
  await userEvent.tab();
  expect(frame).toHaveFocus();
  await userEvent.tab();
  expect(frame).not.toHaveFocus();
});

/** One px is two days. */
const drags = [
  { name: 'the frame', part: 'frame', from: 150, to: 200, expected: [300, 500] },
  { name: 'its beginning', part: 'start', from: 100, to: 50, expected: [100, 400] },
  { name: 'its end', part: 'end', from: 200, to: 250, expected: [200, 500] },
  { name: 'the strip beside it', part: 'beside', from: 350, to: 400, expected: [700, 900] },
];
test.each(drags)('$name can be dragged, and tells at rest alone', ({ part, from, to, expected }) => {
  const { live, onWindow, frame } = show();
  const strip = frame.parentElement ?? frame;
  const held = strip.querySelector(`[data-part="${part}"]`) ?? strip;
  const pointer = { pointerId: 1, isPrimary: true, button: 0 };
  fireEvent.pointerDown(held, { ...pointer, clientX: from });
  fireEvent.pointerMove(strip, { ...pointer, clientX: to });
  expect(live.now).toEqual(days(expected));
  expect(onWindow).not.toHaveBeenCalled();
  fireEvent.pointerUp(strip, { ...pointer, clientX: to });
  expect(onWindow).toHaveBeenCalledExactlyOnceWith(days(expected));
});

test('a click beside it brings the window there', () => {
  const { onWindow, frame } = show();
  const strip = frame.parentElement ?? frame;
  const pointer = { pointerId: 1, isPrimary: true, button: 0, clientX: 400 };
  fireEvent.pointerDown(strip, pointer);
  fireEvent.pointerUp(strip, pointer);
  expect(onWindow).toHaveBeenCalledExactlyOnceWith(days([700, 900]));
});

test('a click on the frame changes nothing', () => {
  const { onWindow, frame } = show();
  const pointer = { pointerId: 1, isPrimary: true, button: 0, clientX: 150 };
  fireEvent.pointerDown(frame, pointer);
  fireEvent.pointerUp(frame, pointer);
  expect(onWindow).not.toHaveBeenCalled();
});

test('the frame keeps pace with the drawing', () => {
  const { live, frame } = show();
  live.tell(days([600, 1000]));
  expect(frame.style.transform).toBe('translateX(300px)');
  expect(frame.style.inlineSize).toBe('200px');
});
