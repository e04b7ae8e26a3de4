import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import {
  centredOn,
  CLOSEST,
  moved,
  stretchToShow,
  windowAround,
  windowShowing,
  within,
  zoomed,
} from '#views/timeline/window.ts';

const days = ([start = 0, end = 0]: readonly number[]) => ({ start: start * DAY, end: end * DAY });
const whole = days([-1000, 1000]);
const window = days([0, 100]);

const kept = [
  { name: 'stays where it is within the whole', window: [0, 100], expected: [0, 100] },
  { name: 'comes back from before the beginning', window: [-1100, -1050], expected: [-1000, -950] },
  { name: 'comes back from beyond the end', window: [2000, 2100], expected: [900, 1000] },
  { name: 'is the whole where it would be longer', window: [-5000, 100], expected: [-1000, 1000] },
];
test.each(kept)('a window $name', ({ window: given, expected }) => {
  expect(within(days(given), whole)).toEqual(days(expected));
});

test('zooming keeps the time it zooms around in its place', () => {
  expect(zoomed(window, 0.5, whole, 20 * DAY)).toEqual(days([10, 60]));
});

test('zooming stops at the closest and at the whole', () => {
  const near = zoomed(window, 0.0001, whole);
  expect(near.end - near.start).toBeCloseTo(CLOSEST);
  expect(zoomed(window, 10_000, whole, 0)).toEqual(whole);
});

test('zooming out at the end of the whole moves the window inwards', () => {
  expect(zoomed(days([900, 1000]), 2, whole)).toEqual(days([800, 1000]));
});

test('a window moves by a part of itself, and no farther than the whole', () => {
  expect(moved(window, -0.1, whole)).toEqual(days([-10, 90]));
  expect(moved(window, 50, whole)).toEqual(days([900, 1000]));
});

test('a window is centred on a time as far as the whole allows', () => {
  expect(centredOn(300 * DAY, window, whole)).toEqual(days([250, 350]));
  expect(centredOn(990 * DAY, window, whole)).toEqual(days([900, 1000]));
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
  { name: 'goes to the beginning of what is too long', stretch: [80, 500], expected: [80, 180] },
  { name: 'stays where half of it shows what is too long', stretch: [50, 500], expected: [0, 100] },
  { name: 'stays inside what is too long', stretch: [-500, 500], expected: [0, 100] },
  { name: 'stops at the end of the whole', stretch: [985, 995], expected: [900, 1000] },
];
test.each(moves)('the window $name', ({ stretch, expected }) => {
  expect(windowShowing(window, days(stretch), whole)).toEqual(days(expected));
});

const things = [
  { name: 'a day with a short title is shown with it', left: -1, right: 20, expected: [-1, 20] },
  { name: 'a title as long as decades is no reason to go there', left: -1, right: 9000, expected: [-1, 25] },
];
test.each(things)('$name', ({ left, right, expected }) => {
  const thing = { left: left * DAY, right: right * DAY, extent: days([0, 1]) };
  expect(stretchToShow(thing, window)).toEqual(days(expected));
});

test('whatever is asked for, the window stays within the whole and is never closer than the closest', () => {
  const time = fc.integer({ min: -2000, max: 2000 }).map((day) => day * DAY);
  const length = fc.integer({ min: 9, max: 3000 }).map((count) => count * DAY);
  fc.assert(
    fc.property(
      time,
      length,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      time,
      (start, size, factor, at) => {
        const given = within({ start, end: start + size }, whole);
        for (const next of [given, zoomed(given, factor, whole, at), moved(given, factor, whole)]) {
          expect(next.start).toBeGreaterThanOrEqual(whole.start);
          expect(next.end).toBeLessThanOrEqual(whole.end + 1);
          expect(next.end - next.start).toBeGreaterThan(CLOSEST - 1);
        }
      },
    ),
  );
});
