import { expect, test } from 'vitest';
import { gutterTicks, nearestTick, type GutterTick } from '#domain/coverage/gutter.ts';
import type { Standing } from '#domain/dossier/standing.ts';

const standing = new Map<string, Standing>([
  ['a', 'only'],
  ['b', 'differ'],
  ['c', 'only'],
  ['d', 'alike'],
]);
const begins = new Map([
  ['a', 0],
  ['b', 1],
  ['c', 5],
  ['d', 99],
]);
const ticks = (shown: string[], rows = 10) =>
  gutterTicks({ begins }, 100, standing, new Set(shown), rows).map(
    ({ row, standing: of, claims, start }) => `${row} ${of} ${claims.join()} ${start}`,
  );

test('each claim has a tick at the height of its first words; those of one standing share it', () => {
  expect(ticks(['a', 'b', 'c', 'd'])).toEqual(['0 differ b 1', '0 only a,c 0', '9 alike d 99']);
});

test('claims that are not marked have none, and the next one leads the tick', () => {
  expect(ticks(['c'])).toEqual(['0 only c 5']);
  expect(ticks([])).toEqual([]);
});

test('however many claims there are, a row has three ticks at most', () => {
  const ids = Array.from({ length: 3_000 }, (_, index) => `c${index}`);
  const of = (index: number): Standing => (['alike', 'differ', 'only'] as const)[index % 3] ?? 'only';
  const many = gutterTicks(
    { begins: new Map(ids.map((id, index) => [id, index])) },
    3_000,
    new Map(ids.map((id, index) => [id, of(index)])),
    new Set(ids),
    40,
  );
  expect(many).toHaveLength(120);
  expect(many.flatMap(({ claims }) => claims)).toHaveLength(3_000);
  expect(many.at(-1)?.row).toBe(39);
});

const tick = (row: number, of: Standing): GutterTick => ({
  row,
  standing: of,
  claims: [`${of} ${row}`],
  start: 0,
});
const strip = [tick(3, 'only'), tick(4, 'differ'), tick(20, 'only'), tick(21, 'differ')];

test.each([
  { name: 'the one at this height', row: 20.4, lane: 'only' as const, is: 'only 20' },
  {
    name: 'the one of the lane before one hardly nearer',
    row: 20.4,
    lane: 'differ' as const,
    is: 'differ 21',
  },
  { name: 'the nearest where the lane has none near', row: 19, lane: 'alike' as const, is: 'only 20' },
  { name: 'a near one of another lane before a far one', row: 5, lane: 'only' as const, is: 'only 3' },
])('a press on the strip means $name', ({ row, lane, is }) => {
  expect(nearestTick(strip, row, lane)?.claims).toEqual([is]);
});

test('a press on an empty strip means nothing', () => {
  expect(nearestTick([], 3, 'only')).toBeUndefined();
});
