import { expect, test } from 'vitest';
import { flow } from '#domain/picture/flow.ts';
import { textColumns } from '#domain/picture/text-columns.ts';

const ruler = (text: string) => text.length;

test('columns are filled one after the other to about the same length, and no text is in two', () => {
  const texts = ['one', 'two', 'three', 'four', 'five'].map((text, index) => ({
    lead: `${index + 1}`,
    text,
  }));
  const { lines, rows } = textColumns(texts, 100, 30, ruler);
  expect(rows).toBe(3);
  expect(lines.map(({ lead, x, row }) => `${lead} ${x} ${row}`)).toEqual([
    '1 0 0',
    '2 0 1',
    '3 0 2',
    '4 64 0',
    '5 64 1',
  ]);
});

test('a text goes on below itself, behind its number', () => {
  const { lines, indent } = textColumns([{ lead: '1', text: 'an authority of the record' }], 20, 20, ruler);
  expect(indent).toBe(7);
  expect(lines.map(({ lead, text }) => [lead, text])).toEqual([
    ['1', 'an authority'],
    ['', 'of the record'],
  ]);
});

test('what follows like words goes to the next row where it has no room', () => {
  expect(flow([40, 40, 90, 150, 10], 100, 10)).toEqual([
    { x: 0, row: 0 },
    { x: 50, row: 0 },
    { x: 0, row: 1 },
    { x: 0, row: 2 },
    { x: 0, row: 3 },
  ]);
});
