import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { drawnBeside, drawnOf, extentOf, type DrawnAlone } from '#domain/chronology/drawn.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { edgesBeside, footprintOf } from '#domain/chronology/footprint.ts';

function alone(text: string): DrawnAlone {
  const date = parseEdtf(text);
  const drawn = date && drawnOf(date);
  if (!drawn) throw new Error(`${text} has no place in a drawing`);
  return drawn;
}

const scale = { msPerPx: DAY / 4, target: 24 };

test('a date that is beside itself is alone, and each other stands beside it once', () => {
  const day = alone('2024-02-10');
  expect(drawnBeside(day, [alone('2024-02-10')])).toBe(day);
  expect(drawnBeside(day, [])).toBe(day);
  expect(drawnBeside(day, [alone('2024-02'), alone('2024-02-10'), alone('2024-02')])).toEqual({
    kind: 'beside',
    own: day,
    others: [alone('2024-02')],
  });
});

test('one of two days beside each of them is another date', () => {
  expect(drawnBeside(alone('{2024-02-20,2024-02-21}'), [alone('[2024-02-20,2024-02-21]')]).kind).toBe(
    'beside',
  );
});

test('what is beside a date takes room and leaves its title where it is', () => {
  const own = alone('2024-02-10');
  const before = footprintOf(own, 80, scale);
  const after = footprintOf(drawnBeside(own, [alone('2023')]), 80, scale);
  expect(after.labelAt).toBe(before.labelAt);
  expect(after.from).toBe(Date.parse('2023-01-01'));
  expect(after.to).toBe(before.to);
});

test('“by July 2023” reaches over a date of 2017 and fades before it; “apart” reaches nowhere', () => {
  const own = alone('2017-11-20');
  const [by] = edgesBeside(drawnBeside(own, [alone('/2023-07-26')]), scale.msPerPx);
  expect(by?.edges.from).toBeLessThan(extentOf(own).start);
  expect(by?.edges.to).toBe(Date.parse('2023-07-27'));
  const [day] = edgesBeside(drawnBeside(own, [alone('2023-07-26')]), scale.msPerPx);
  expect(day?.edges.from).toBeGreaterThan(Date.parse('2023-07-20'));
});

const dates = fc.constantFrom(
  '1998',
  '1998-07-17',
  '2022/..',
  '/2023-07-26',
  '[2009..2017]',
  '{2001,2016}',
  '2023-07~',
);

test('the room of a date holds all that is beside it, at every scale', () => {
  fc.assert(
    fc.property(
      dates,
      fc.array(dates, { maxLength: 3 }),
      fc.integer({ min: 1, max: 400 }),
      (own, others, days) => {
        const at = { msPerPx: days * (DAY / 40), target: 24 };
        const drawn = drawnBeside(alone(own), others.map(alone));
        const room = footprintOf(drawn, 80, at);
        const bare = footprintOf(alone(own), 80, at);
        expect(room.from).toBeLessThanOrEqual(bare.from);
        expect(room.to).toBeGreaterThanOrEqual(bare.to);
        for (const { edges } of edgesBeside(drawn, at.msPerPx)) {
          expect(edges.from).toBeGreaterThanOrEqual(room.from);
          expect(edges.to).toBeLessThanOrEqual(room.to);
          expect(edges.to).toBeGreaterThan(edges.from);
        }
      },
    ),
  );
});
