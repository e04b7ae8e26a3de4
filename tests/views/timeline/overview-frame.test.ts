import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { dragged, frameOf } from '#views/timeline/overview-frame.ts';
import { CLOSEST } from '#views/timeline/window.ts';

const days = ([start = 0, end = 0]: readonly number[]) => ({ start: start * DAY, end: end * DAY });
const whole = days([0, 1000]);

test('a wide frame has its grips on its edges', () => {
  expect(frameOf(days([200, 600]), whole, 500, 14)).toEqual({
    from: 100,
    to: 300,
    startGrip: 100,
    endGrip: 300,
    holdFrom: 100,
    holdTo: 300,
  });
});

const narrow = [
  { name: 'in the middle', window: [500, 510], held: 252.5 },
  { name: 'at the beginning', window: [0, 10], held: 44 },
  { name: 'at the end', window: [990, 1000], held: 456 },
];
test.each(narrow)('a narrow frame $name keeps three targets apart and within', ({ window, held }) => {
  const frame = frameOf(days(window), whole, 500, 44);
  expect(frame.to - frame.from).toBeGreaterThanOrEqual(6);
  expect(frame).toMatchObject({
    startGrip: held - 44,
    holdFrom: held - 22,
    holdTo: held + 22,
    endGrip: held + 44,
  });
});

const drags = [
  { name: 'the frame moves', part: 'frame', by: 100, expected: [300, 500] },
  { name: 'the frame stops at the end', part: 'frame', by: 5000, expected: [800, 1000] },
  { name: 'the beginning moves alone', part: 'start', by: -50, expected: [150, 400] },
  { name: 'the beginning stops at that of the whole', part: 'start', by: -5000, expected: [0, 400] },
  { name: 'the end moves alone', part: 'end', by: 50, expected: [200, 450] },
  { name: 'the end stops at that of the whole', part: 'end', by: 5000, expected: [200, 1000] },
] as const;
test.each(drags)('$name', ({ part, by, expected }) => {
  expect(dragged(days([200, 400]), part, by * DAY, whole)).toEqual(days(expected));
});

test.each(['start', 'end'] as const)(
  'the %s does not come closer to the other edge than can be seen',
  (part) => {
    const { start, end } = dragged(days([200, 400]), part, (part === 'start' ? 1 : -1) * 900 * DAY, whole);
    expect(end - start).toBe(CLOSEST);
  },
);
