import { expect, test } from 'vitest';
import { relatedPath } from '#views/timeline/related-path.ts';

/** The coordinates of a path: where it begins, its two handles, where it ends. */
const points = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const cases = [
  { name: 'down to the right', from: { x: 10, y: 20 }, to: { x: 400, y: 180 } },
  { name: 'up to the left', from: { x: 300, y: 200 }, to: { x: -24, y: 12.5 } },
  { name: 'in one row', from: { x: 10, y: 50 }, to: { x: 200, y: 50 } },
];

test.each(cases)('a line $name goes from mark to mark and is upright at both', ({ from, to }) => {
  const [begin, first, second, end] = points(relatedPath(from, to));
  expect([begin, end]).toEqual([from, to]);
  expect([first?.x, second?.x]).toEqual([from.x, to.x]);
});

test('between rows it bends halfway', () => {
  const [, first, second] = points(relatedPath({ x: 0, y: 20 }, { x: 100, y: 120 }));
  expect([first?.y, second?.y]).toEqual([70, 70]);
});

test('within a row it rises over what stands between, and never without bounds', () => {
  const riseOver = (distance: number) =>
    50 - (points(relatedPath({ x: 0, y: 50 }, { x: distance, y: 50 }))[1]?.y ?? 50);
  expect(riseOver(100)).toBeGreaterThan(0);
  expect(riseOver(200)).toBeGreaterThan(riseOver(100));
  expect(riseOver(100_000)).toBe(riseOver(50_000));
});
