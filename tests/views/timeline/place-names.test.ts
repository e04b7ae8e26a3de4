import { expect, test } from 'vitest';
import { placeNames } from '#views/timeline/place-names.ts';

const cases = [
  {
    name: 'each at the beginning of its band',
    bands: [
      [0, 200],
      [200, 500],
    ],
    places: [0, 200],
  },
  {
    name: 'pushed on by a band narrower than its name',
    bands: [
      [0, 10],
      [10, 500],
    ],
    places: [0, 60],
  },
  {
    name: 'pushed back from the end of the view',
    bands: [
      [0, 490],
      [490, 500],
    ],
    places: [0, 440],
  },
  { name: 'a band that began long ago, at its visible beginning', bands: [[0, 500]], places: [0] },
];

test.each(cases)('names stand $name', ({ bands, places }) => {
  const named = bands.map(([from = 0, to = 0]) => ({ from, to, nameWidth: 60 }));
  expect(placeNames(named, 500)).toEqual(places);
});
