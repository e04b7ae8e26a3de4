import { expect, test } from 'vitest';
import type { Thing } from '#domain/chronology/gather.ts';
import { inTimeOrder, neighbourOf, type Direction } from '#views/timeline/neighbour.ts';

function thing(key: string, lane: string, at: number): Thing {
  const place = { lane, row: 0, left: at, right: at + 1, extent: { start: at, end: at + 1 } };
  return { kind: 'event', ...place, key, event: key, labelled: true, labelAt: at };
}

const lanes = ['court', 'executive', 'congress', 'war'];
const things = inTimeOrder(
  [
    thing('d', 'war', 35),
    thing('b', 'court', 20),
    thing('c', 'war', 30),
    thing('a', 'court', 10),
    thing('e', 'court', 40),
  ],
  lanes,
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
  const own = things.find((each) => each.kind === 'event' && each.key === from);
  const found = own && neighbourOf(own, direction, things, lanes);
  expect(found?.kind === 'event' ? found.key : undefined).toBe(to);
});
