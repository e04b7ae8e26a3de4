import { expect, test } from 'vitest';
import { threadPath } from '#views/match/thread-path.ts';

const end = (x: number, y: number, edge: number) => ({ at: { x, y }, edge });

const cases = [
  {
    name: 'under the words to the edge, in one bend to the other column, and under the words there',
    from: end(80, 20, 100),
    to: end(140, 60, 120),
    path: 'M 80 20 H 100 C 118 20, 102 60, 120 60 H 140',
  },
  {
    name: 'across a column between them the bend is as wide as the way',
    from: end(80, 20, 100),
    to: end(340, 60, 300),
    path: 'M 80 20 H 100 C 200 20, 200 60, 300 60 H 340',
  },
  {
    name: 'from right to left',
    from: end(340, 20, 300),
    to: end(80, 60, 200),
    path: 'M 340 20 H 300 C 250 20, 250 60, 200 60 H 80',
  },
  {
    name: 'columns without a gap still have a bend',
    from: end(80, 20.26, 100),
    to: end(120, 20.26, 100),
    path: 'M 80 20.5 H 100 C 118 20.5, 82 20.5, 100 20.5 H 120',
  },
];

test.each(cases)('a thread runs $name', ({ from, to, path }) => {
  expect(threadPath(from, to)).toBe(path);
});
