import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { sortedByDate } from '#domain/chronology/order.ts';
import { edtfTexts } from './edtf-texts.ts';

const sorted = (texts: readonly string[]): string[] => sortedByDate(texts, parseEdtf);

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
    'no date at all',
  ];
  expect(sorted(inOrder.toReversed())).toEqual(inOrder);
});

test('orders totally: what comes before another in a list comes before it by themselves', () => {
  fc.assert(
    fc.property(fc.array(edtfTexts, { maxLength: 8 }), (texts) => {
      const all = sorted(texts);
      for (const [at, text] of all.entries()) {
        for (const later of all.slice(at + 1)) expect(sorted([text, later])).toEqual([text, later]);
      }
    }),
  );
});
