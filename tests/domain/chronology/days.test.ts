import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { daysOfSpan, spanOfDays } from '#domain/chronology/days.ts';

const FIRST = new Date('-250000-01-01');
const LAST = new Date('+250000-12-31T23:59:59.999Z');
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
      const day = (at: number) => new Date(at).toISOString().split('T')[0] ?? '';
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

const far = [
  { name: 'before the year 0', days: { from: '-000043-03-15', to: '-000043-03-16' } },
  { name: 'in the year 0', days: { from: '0000-01-01', to: '0000-12-31' } },
  { name: 'after the year 9999', days: { from: '9999-12-31', to: '+012000-01-01' } },
];
test.each(far)('a stretch $name has days', ({ days }) => {
  expect(daysOfSpan(spanOfDays(days))).toEqual(days);
});

const nameless = [
  { name: 'beyond what a date can hold', start: -1e20, end: 1e20 },
  { name: 'without an end', start: 0, end: Infinity },
  { name: 'without a beginning', start: -Infinity, end: 0 },
];
test.each(nameless)('a stretch $name has no days', ({ start, end }) => {
  expect(daysOfSpan({ start, end })).toBeNull();
});
