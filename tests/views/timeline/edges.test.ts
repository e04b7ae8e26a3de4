import { expect, test } from 'vitest';
import { atEdge } from '#views/timeline/edges.ts';

/** One px is one ms. */
const view = { start: 100, end: 600 };

const cases = [
  {
    name: 'stay where they are in view',
    words: { at: 200, roomTo: 900, width: 80, sticks: true },
    edge: [0, 0, 0],
  },
  {
    name: 'move along with the view',
    words: { at: 0, roomTo: 900, width: 80, sticks: true },
    edge: [100, 0, 0],
  },
  {
    name: 'move no farther than their room',
    words: { at: 0, roomTo: 150, width: 80, sticks: true },
    edge: [60, 40, 0],
  },
  {
    name: 'stay behind where they do not stick',
    words: { at: 60, roomTo: 900, width: 80, sticks: false },
    edge: [0, 40, 0],
  },
  {
    name: 'stand out at the end',
    words: { at: 550, roomTo: 900, width: 80, sticks: true },
    edge: [0, 0, 30],
  },
];

test.each(cases)('words $name', ({ words, edge: [stuck, under, over] }) => {
  expect(atEdge(words, view, 1)).toEqual({ stuck, under, over });
});
