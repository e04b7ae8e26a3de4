import { expect, test } from 'vitest';
import { gutterTicks } from '#domain/coverage/gutter.ts';
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
