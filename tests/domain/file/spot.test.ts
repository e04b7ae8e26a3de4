import { expect, test } from 'vitest';
import { placeOf } from '#domain/file/spot.ts';

const cases = [
  { path: [], place: '' },
  { path: ['claims'], place: 'claims' },
  { path: ['claims', 12, 'reports', 0, 'article'], place: 'claims[12].reports[0].article' },
  { path: ['odd key', 0], place: '["odd key"][0]' },
  { path: ['a', '0'], place: 'a["0"]' },
  { path: ['a', ''], place: 'a[""]' },
];
test.each(cases)('writes $path as $place', ({ path, place }) => {
  expect(placeOf(path)).toBe(place);
});
