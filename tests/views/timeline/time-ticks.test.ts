import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { BESIDE, timeTicks } from '#views/timeline/time-ticks.ts';

const measure = (text: string) => text.length * 7;
const at = (text: string) => Date.parse(text);
const labels = (from: string, to: string, width: number) =>
  timeTicks({ start: at(from), end: at(to) }, width, 'en', measure).map(({ label }) => label);

const cases = [
  { name: 'days', from: '2024-03-01', to: '2024-03-20', width: 500, first: 'Mar 3, 2024', count: 3 },
  { name: 'months', from: '2024-01-01', to: '2024-12-31', width: 700, first: 'Jan 2024', count: 6 },
  { name: 'years', from: '1993-05-01', to: '2026-01-01', width: 900, first: '1995', count: 6 },
  { name: 'decades', from: '1993-05-01', to: '2026-01-01', width: 300, first: '2000', count: 3 },
  { name: 'centuries', from: '1400-01-01', to: '2000-01-01', width: 400, first: '1400', count: 3 },
  {
    name: 'years before the first',
    from: '-000100-01-01',
    to: '0100-01-01',
    width: 500,
    first: '101 BC',
    count: 4,
  },
  {
    name: 'years of five digits',
    from: '9000-01-01',
    to: '+012000-01-01',
    width: 400,
    first: '9000',
    count: 3,
  },
];
test.each(cases)('labels of $name', ({ from, to, width, first, count }) => {
  const found = labels(from, to, width);
  expect(found).toHaveLength(count);
  expect(found[0]).toBe(first);
});

test('no two labels meet, and none is cut', () => {
  const start = fc.integer({ min: -3_000_000, max: 3_000_000 }).map((day) => day * DAY);
  const length = fc.integer({ min: 9, max: 4_000_000 }).map((count) => count * DAY);
  fc.assert(
    fc.property(start, length, fc.integer({ min: 200, max: 2000 }), (from, size, width) => {
      const ticks = timeTicks({ start: from, end: from + size }, width, 'en', measure);
      let free = 0;
      for (const { x, label } of ticks) {
        expect(x).toBeGreaterThanOrEqual(free);
        free = x + BESIDE + measure(label);
      }
      expect(free).toBeLessThanOrEqual(width);
    }),
  );
});
