import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { compareDates } from '#domain/chronology/order.ts';
import { edtfTexts } from './edtf-texts.ts';

function compare(a: string, b: string): number {
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  if (!first || !second) throw new Error(`not read: ${a} or ${b}`);
  return compareDates(first, second);
}

test('orders vague dates as a reader would', () => {
  const inOrder = [
    '{1993-05-25,1994-11-08}',
    '1998-07-17',
    '1998-11-30',
    '2022-01-01',
    '2022-01',
    '2022-01/2022-04~',
    '2022',
    '2022-02-03',
    '2022-05~/..',
    '2023-07-25',
    '2023-07-25~',
    '../2023-07-25',
    '2023-07-26',
    '../..',
  ];
  expect(inOrder.toReversed().toSorted(compare)).toEqual(inOrder);
});

test('orders totally: either way round it says the same, and what comes before before comes before', () => {
  fc.assert(
    fc.property(edtfTexts, edtfTexts, edtfTexts, (a, b, c) => {
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      expect(compare(a, a)).toBe(0);
      const [first = '', second = '', third = ''] = [a, b, c].toSorted(compare);
      expect(compare(first, second)).toBeLessThanOrEqual(0);
      expect(compare(second, third)).toBeLessThanOrEqual(0);
      expect(compare(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});
