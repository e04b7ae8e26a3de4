import { expect, test } from 'vitest';
import { runsOf } from '#domain/coverage/block-runs.ts';
import type { MarkedBlock } from '#domain/coverage/marked-text.ts';

const block = (start: number): MarkedBlock => ({
  role: 'body',
  start,
  pieces: [
    {
      text: 'words',
      start,
      over: [{ id: `claim-${start}`, span: { start, end: start + 5 } }],
      begins: [`claim-${start}`],
      tells: start % 2 === 0 ? [`event-${start}`] : [],
    },
  ],
});

test('runs hold every block once, in order, and know what is marked in them', () => {
  const blocks = Array.from({ length: 100 }, (_, index) => block(index * 10));
  const runs = runsOf(blocks);
  expect(runs.flatMap((run) => run.blocks)).toEqual(blocks);
  for (const [index, run] of runs.entries()) {
    expect(run.start).toBe(run.blocks[0]?.start);
    expect(run.end).toBe(runs[index + 1]?.start ?? Infinity);
    expect([...run.claims]).toEqual(run.blocks.map(({ start }) => `claim-${start}`));
    expect([...run.events]).toEqual(run.blocks.map(({ start }) => `event-${start}`));
  }
});

test('a text without blocks has no runs', () => {
  expect(runsOf([])).toEqual([]);
});
