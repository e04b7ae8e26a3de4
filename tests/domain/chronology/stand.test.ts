import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canAgree } from '#domain/chronology/agree.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { gapBetween, standOf } from '#domain/chronology/stand.ts';

const date = (text: string) => parseEdtf(text)!;

const stands: { name: string; of: string; to: string; stand: ReturnType<typeof standOf> }[] = [
  { name: 'one day twice', of: '1998-07-17', to: '1998-07-17', stand: 'same' },
  { name: 'one year written as an interval', of: '2003', to: '2003-01-01/2003-12-31', stand: 'same' },
  { name: 'days of a set in another order', of: '{2020,2021}', to: '{2021,2020}', stand: 'same' },
  { name: 'a year and a day in it', of: '1998', to: '1998-07-17', stand: 'vaguer' },
  { name: 'a day and its year', of: '1998-07-17', to: '1998', stand: 'finer' },
  { name: '“by” a day and a day long before it', of: '/2023-07-26', to: '2017-11-20', stand: 'vaguer' },
  { name: 'a month about which there is doubt', of: '2023-07~', to: '2023-07', stand: 'vaguer' },
  {
    name: 'a day of some that all are meant',
    of: '2023-03-24',
    to: '{2023-03-24,2023-06-23}',
    stand: 'finer',
  },
  { name: '“by” a day and “from” a day before', of: '/2023-07-26', to: '2022-05~/..', stand: 'overlapping' },
  { name: 'two years that share one', of: '2021/2022', to: '2022/2023', stand: 'overlapping' },
  { name: 'about July and the last of June', of: '2023-07~', to: '2023-06-30', stand: 'overlapping' },
  {
    name: 'one of two days and all of the run',
    of: '[2024-02-20,2024-02-22]',
    to: '2024-02-20/2024-02-22',
    stand: 'overlapping',
  },
  { name: 'two days', of: '2024-02-12', to: '2024-02-10', stand: 'apart' },
  {
    name: 'one of two days and one between',
    of: '[2024-02-20,2024-02-22]',
    to: '2024-02-21',
    stand: 'apart',
  },
];

test.each(stands)('$name: $of is $stand to $to', ({ of, to, stand }) => {
  expect(standOf(date(of), date(to))).toBe(stand);
});

const gaps: { a: string; b: string; days: number; atLeast: boolean }[] = [
  { a: '2024-02-12', b: '2024-02-10', days: 2, atLeast: false },
  { a: '2024-02-28', b: '2024-03-01', days: 2, atLeast: false },
  { a: '2023-02-28', b: '2023-03-01', days: 1, atLeast: false },
  { a: '2024-02', b: '2024-03-03', days: 3, atLeast: true },
  { a: '2021', b: '2023', days: 366, atLeast: true },
  { a: '[2024-02-20,2024-02-25]', b: '2024-02-22', days: 2, atLeast: true },
  { a: '../2001-12-31', b: '2002-01-05/..', days: 5, atLeast: true },
  { a: '2024-02-10T10:00:00Z', b: '2024-02-10T12:00:00Z', days: 0, atLeast: false },
  { a: '2024-02-10T23:00:00Z', b: '2024-02-11', days: 1, atLeast: false },
];

test.each(gaps)('$a and $b are $days days apart', ({ a, b, days, atLeast }) => {
  expect(gapBetween(date(a), date(b))).toEqual({ days, atLeast });
  expect(gapBetween(date(b), date(a))).toEqual({ days, atLeast });
});

const someDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const someDate = fc.oneof(
  someDay,
  someDay.map((day) => day.slice(0, 7)),
  someDay.map((day) => day.slice(0, 4)),
  someDay.map((day) => `${day.slice(0, 4)}~`),
  someDay.map((day) => `/${day}`),
  someDay.map((day) => `${day}/..`),
  fc.tuple(someDay, someDay).map(([a, b]) => `[${a},${b}]`),
);

test('each stand has its mirror, and only what cannot agree is apart', () => {
  const mirror = {
    same: 'same',
    vaguer: 'finer',
    finer: 'vaguer',
    overlapping: 'overlapping',
    apart: 'apart',
  };
  fc.assert(
    fc.property(someDate, someDate, (a, b) => {
      const stand = standOf(date(a), date(b));
      expect(standOf(date(b), date(a))).toBe(mirror[stand]);
      expect(stand === 'apart').toBe(!canAgree(date(a), date(b)));
      expect(standOf(date(a), date(a))).toBe('same');
    }),
  );
});

test('two different days are as many days apart as the calendar has between them', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 40_000 }), (day, count) => {
      const later = new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
      expect(gapBetween(date(day), date(later))).toEqual({ days: count, atLeast: false });
    }),
  );
});
