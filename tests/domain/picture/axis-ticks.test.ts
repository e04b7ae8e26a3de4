import { describe, expect, test } from 'vitest';
import { axisTicks } from '#domain/picture/axis-ticks.ts';

const from = (text: string) => Date.parse(`${text}T00:00:00Z`);
const ticks = (start: string, end: string, width: number) => {
  const window = { start: from(start), end: from(end) };
  return axisTicks(window, (window.end - window.start) / width, 'en').ticks.map(({ label, coarse }) =>
    coarse === null ? label : `${label} (${coarse})`,
  );
};

describe('an axis is as fine as its labels have room for', () => {
  const cases = [
    {
      name: 'days',
      start: '2023-07-29',
      end: '2023-08-03',
      width: 400,
      labels: ['29', '30', '31', '1 (August 2023)', '2'],
    },
    {
      name: 'weeks',
      start: '2023-01-20',
      end: '2023-02-12',
      width: 150,
      labels: ['22', '1 (February 2023)', '8'],
    },
    {
      name: 'months',
      start: '2022-11-15',
      end: '2023-03-15',
      width: 300,
      labels: ['Dec', 'Jan (2023)', 'Feb', 'Mar'],
    },
    {
      name: 'quarters',
      start: '2022-05-01',
      end: '2023-05-01',
      width: 220,
      labels: ['Jul', 'Oct', 'Jan (2023)', 'Apr'],
    },
    {
      name: 'years',
      start: '1998-02-01',
      end: '2002-02-01',
      width: 300,
      labels: ['1999', '2000', '2001', '2002'],
    },
    {
      name: 'decades',
      start: '1885-01-01',
      end: '1925-01-01',
      width: 260,
      labels: ['1890', '1900', '1910', '1920'],
    },
  ];
  test.each(cases)('$name', ({ start, end, width, labels }) => {
    expect(ticks(start, end, width)).toEqual(labels);
  });
});

test('years before the first are told apart from those after it', () => {
  const year = 31_556_952_000;
  const window = { start: from('0001-01-01') - 150 * year, end: from('0001-01-01') + 150 * year };
  const labels = axisTicks(window, (window.end - window.start) / 400, 'en').ticks.map(({ label }) => label);
  expect(labels).toContain('101 BC');
  expect(labels).toContain('100');
});

test('a stretch at the end of all time has an axis as well', () => {
  const window = { start: 8.6e15, end: 8.65e15 };
  const { ticks: all } = axisTicks(window, (window.end - window.start) / 600, 'en');
  expect(all.length).toBeGreaterThan(3);
  expect(all.length).toBeLessThan(20);
});
