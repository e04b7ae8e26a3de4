import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { daysOfSpan, spanOfDays } from '#domain/chronology/days.ts';

const FIRST = new Date('0001-01-01');
const LAST = new Date('9999-12-31T23:59:59.999Z');
const instant = fc.date({ min: FIRST, max: LAST, noInvalidDate: true }).map((date) => date.getTime());
const twoInstants = fc.tuple(instant, instant).map((pair) => pair.sort((a, b) => a - b));

test('both days are within the stretch', () => {
  expect(spanOfDays({ from: '2023-07-25', to: '2023-07-26' })).toEqual({
    start: Date.UTC(2023, 6, 25),
    end: Date.UTC(2023, 6, 27),
  });
});

test('days come back from the stretch they make', () => {
  fc.assert(
    fc.property(twoInstants, ([a, b]) => {
      const day = (at: number) => new Date(at).toISOString().slice(0, 10);
      const days = { from: day(a), to: day(b) };
      expect(daysOfSpan(spanOfDays(days))).toEqual(days);
    }),
  );
});

test('a stretch grows to whole days and by less than a day on each side', () => {
  fc.assert(
    fc.property(twoInstants, ([start, last]) => {
      const span = { start, end: last + 1 };
      const days = daysOfSpan(span);
      expect(days).not.toBeNull();
      const whole = spanOfDays(days ?? { from: '', to: '' });
      expect(span.start - whole.start).toBeGreaterThanOrEqual(0);
      expect(span.start - whole.start).toBeLessThan(DAY);
      expect(whole.end - span.end).toBeGreaterThanOrEqual(0);
      expect(whole.end - span.end).toBeLessThan(DAY);
    }),
  );
});

const nameless = [
  { name: 'before the first year', start: Date.parse('-000001-01-01'), end: 0 },
  { name: 'beyond the last year', start: 0, end: LAST.getTime() + 2 },
  { name: 'beyond what a date can hold', start: -1e20, end: 1e20 },
  { name: 'without an end', start: 0, end: Infinity },
  { name: 'without a beginning', start: -Infinity, end: 0 },
];
test.each(nameless)('a stretch $name has no days', ({ start, end }) => {
  expect(daysOfSpan({ start, end })).toBeNull();
});

test('the year 0 has no days', () => {
  expect(daysOfSpan({ start: Date.parse('0000-01-01'), end: Date.parse('0000-01-02') })).toBeNull();
});
