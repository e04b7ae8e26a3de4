import { expect, test } from 'vitest';
import { hedgedRuns } from '#domain/text/hedged-runs.ts';

const runs = [
  { text: 'is said', same: false },
  { text: ' to go', same: true },
];
const like = (text: string) => ({ text, same: true });
const unlike = (text: string) => ({ text, same: false });

const cases = [
  { name: 'without a hedge all is one stretch', hedges: [], is: [{ hedge: false, start: 0, runs }] },
  {
    name: 'a hedge over two runs is one stretch',
    hedges: [{ start: 3, end: 10 }],
    is: [
      { hedge: false, start: 0, runs: [unlike('is ')] },
      { hedge: true, start: 3, runs: [unlike('said'), like(' to')] },
      { hedge: false, start: 10, runs: [like(' go')] },
    ],
  },
  {
    name: 'hedges at both ends and side by side',
    hedges: [
      { start: 0, end: 2 },
      { start: 2, end: 13 },
    ],
    is: [
      { hedge: true, start: 0, runs: [unlike('is')] },
      { hedge: true, start: 2, runs: [unlike(' said'), like(' to go')] },
    ],
  },
];

test.each(cases)('$name', ({ hedges, is }) => {
  expect(hedgedRuns(runs, hedges)).toEqual(is);
});

test('of nothing there is nothing', () => {
  expect(hedgedRuns([], [])).toEqual([]);
});
