import { describe, expect, test } from 'vitest';
import type { Thing } from '#domain/chronology/gather.ts';
import { lanesOf, type LaneEntry } from '#domain/chronology/lane.ts';
import { inTimeOrder, neighbourOf, type Direction } from '#views/timeline/neighbour.ts';

function thing(key: string, lane: string, at: number): Thing {
  const place = { lane, row: 0, left: at, right: at + 1, extent: { start: at, end: at + 1 }, place: 0 };
  return { kind: 'event', ...place, key, event: key, labelled: true, labelAt: at };
}

const ids = ['court', 'executive', 'congress', 'war'];
const lanes = lanesOf([], ids);
const region = { start: -Infinity, end: Infinity };
const things = inTimeOrder(
  [
    thing('d', 'war', 35),
    thing('b', 'court', 20),
    thing('c', 'war', 30),
    thing('a', 'court', 10),
    thing('e', 'court', 40),
  ],
  ids,
);

test('things stand in the order of time', () => {
  expect(things.map((each) => each.kind === 'event' && each.key)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

const moves: { from: string; direction: Direction; to: string | undefined }[] = [
  { from: 'b', direction: 'next', to: 'c' },
  { from: 'b', direction: 'previous', to: 'a' },
  { from: 'a', direction: 'previous', to: undefined },
  { from: 'e', direction: 'next', to: undefined },
  { from: 'c', direction: 'first', to: 'a' },
  { from: 'c', direction: 'last', to: 'e' },
  { from: 'b', direction: 'below', to: 'c' },
  { from: 'e', direction: 'below', to: 'd' },
  { from: 'd', direction: 'above', to: 'e' },
  { from: 'a', direction: 'above', to: undefined },
];

test.each(moves)('from $from, $direction is $to', ({ from, direction, to }) => {
  const own = things.find((each) => each.key === from);
  expect(own && neighbourOf(own, direction, { things, lanes, region })?.key).toBe(to);
});

describe('where only what is around the window is gathered', () => {
  const entry = (key: string, lane: string, at: number): LaneEntry => ({
    key,
    event: key,
    lane,
    drawn: { kind: 'point', at },
  });
  const all = [
    entry('early', 'war', -9e9),
    entry('before', 'court', -1e9),
    ...['a', 'b', 'c', 'd', 'e'].map((key, index) => entry(key, index % 2 ? 'war' : 'court', index * 1e8)),
    entry('after', 'war', 1e9),
    entry('late', 'court', 9e9),
  ];
  const gathered = { things, lanes: lanesOf(all, ids), region: { start: -5e8, end: 5e8 } };
  const beyond: { from: string; direction: Direction; to: string | undefined }[] = [
    { from: 'a', direction: 'previous', to: 'before' },
    { from: 'b', direction: 'previous', to: 'a' },
    { from: 'e', direction: 'next', to: 'after' },
    { from: 'b', direction: 'first', to: 'early' },
    { from: 'b', direction: 'last', to: 'late' },
  ];
  test.each(beyond)('from $from, $direction is $to', ({ from, direction, to }) => {
    const own = things.find((each) => each.key === from);
    expect(own && neighbourOf(own, direction, gathered)?.key).toBe(to);
  });
});
