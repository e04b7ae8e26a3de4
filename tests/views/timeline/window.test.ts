import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { CLOSEST, FARTHEST, windowAround, windowShowing, zoomed } from '#views/timeline/window.ts';

const window = { start: 0, end: 100 * DAY };

test('zooming keeps the time it zooms around in its place', () => {
  expect(zoomed(window, 0.5, 20 * DAY)).toEqual({ start: 10 * DAY, end: 60 * DAY });
});

test('zooming stops at the closest and the farthest', () => {
  const near = zoomed(window, 0.0001);
  expect(near.end - near.start).toBeCloseTo(CLOSEST);
  const far = zoomed(window, 10_000);
  expect(far.end - far.start).toBeCloseTo(FARTHEST);
});

test('a single day is shown with days around it', () => {
  const around = windowAround({ start: 0, end: DAY });
  expect(around.end - around.start).toBeGreaterThanOrEqual(CLOSEST);
  expect((around.start + around.end) / 2).toBe(DAY / 2);
});

const moves = [
  { name: 'stays where all is in view', stretch: [10, 20], expected: [0, 100] },
  { name: 'moves back with some air', stretch: [-30, -20], expected: [-40, 60] },
  { name: 'moves on with some air', stretch: [120, 130], expected: [40, 140] },
  { name: 'goes to the beginning of what is too long', stretch: [50, 500], expected: [50, 150] },
  { name: 'stays inside what is too long', stretch: [-500, 500], expected: [0, 100] },
];

test.each(moves)('the window $name', ({ stretch: [from = 0, to = 0], expected: [start = 0, end = 0] }) => {
  expect(windowShowing(window, { start: from * DAY, end: to * DAY })).toEqual({
    start: start * DAY,
    end: end * DAY,
  });
});
