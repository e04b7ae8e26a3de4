import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { densityOf, type Counted } from '#domain/chronology/density.ts';
import type { DrawnMark } from '#domain/chronology/drawn.ts';

/** Ten columns of ten days. */
const whole = { start: 0, end: 100 * DAY };

const day = (at: number): DrawnMark => ({ kind: 'point', at: (at + 0.5) * DAY });
const span = (start: number, end: number): DrawnMark => ({
  kind: 'span',
  start: start * DAY,
  end: end * DAY,
  within: false,
  softStart: false,
  softEnd: false,
  openStart: false,
  openEnd: false,
});
const told = (event: string, drawn: Counted['drawn']): Counted => ({ event, drawn, context: false });
const columns = (counts: readonly (number | boolean)[]) =>
  counts.flatMap((count, column) => (count ? [column] : []));

test('an event counts in the column of its day, told and context apart', () => {
  const density = densityOf([told('a', day(5)), { ...told('b', day(7)), context: true }], whole, 10);
  expect(density.told).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(density.context).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('an event that stands in several lanes counts once', () => {
  expect(densityOf([told('a', day(5)), told('a', day(5))], whole, 10).told[0]).toBe(1);
});

test('an event of two dates counts at each', () => {
  const drawn = { kind: 'points', marks: [day(5), day(95)], faint: false } as const;
  expect(columns(densityOf([told('a', { ...drawn, marks: [...drawn.marks] })], whole, 10).told)).toEqual([
    0, 9,
  ]);
});

const stretches = [
  { name: 'a short one counts in its middle', from: 28, to: 36, counted: [3], lasting: [] },
  { name: 'a long one lasts and counts nowhere', from: 20, to: 70, counted: [], lasting: [2, 3, 4, 5, 6] },
  { name: 'one that began before lasts from the first', from: -50, to: 20, counted: [], lasting: [0, 1] },
  { name: 'one that goes on beyond lasts to the last', from: 80, to: 300, counted: [], lasting: [8, 9] },
  { name: 'one outside is left out', from: 200, to: 205, counted: [], lasting: [] },
];
test.each(stretches)('of stretches, $name', ({ from, to, counted, lasting }) => {
  const density = densityOf([told('a', span(from, to))], whole, 10);
  expect(columns(density.told)).toEqual(counted);
  expect(columns(density.lasting)).toEqual(lasting);
});

test('two stretches that meet each have their end', () => {
  const density = densityOf([told('a', span(0, 40)), told('b', span(20, 60))], whole, 10);
  expect(columns(density.lasting)).toEqual([0, 1, 2, 3, 4, 5]);
});
