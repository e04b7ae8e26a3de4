import { expect, test } from 'vitest';
import { ordersPath } from '#views/event/orders-path.ts';

test('the path goes through the events in the order in which they are told', () => {
  const path = ordersPath([{ place: 2, at: 0.5 }, null, { place: 1, at: 0.1234 }, { place: 3, at: 1 }]);
  expect(path).toBe('M 12.3 2.5 L 50 0.5 L 100 3.5');
});

test('an article that tells none of them has no path', () => {
  expect(ordersPath([null, null])).toBe('');
});
