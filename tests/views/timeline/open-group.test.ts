import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { openingOf } from '#views/timeline/open-group.ts';

const order = new Map(['a', 'b', 'c', 'd'].map((event, index) => [event, index]));
const year = { start: 0, end: 365 * DAY };
const threeDays = { start: -DAY, end: 2 * DAY };
const oneDay = { start: 0, end: DAY };

test('a group zooms in to its time', () => {
  const opening = openingOf({ start: 10 * DAY, end: 60 * DAY }, ['b', 'c'], year, order, null);
  expect(opening).toEqual({ window: { start: 6 * DAY, end: 64 * DAY } });
});

test('a group of one event dated twice chooses it', () => {
  const extent = { start: 10 * DAY, end: 60 * DAY };
  expect(openingOf(extent, ['b', 'b'], year, order, null)).toEqual({ choose: 'b' });
});

const steps = [
  { chosen: null, events: ['b', 'c', 'd'], choose: 'b' },
  { chosen: 'b', events: ['c', 'd'], choose: 'c' },
  { chosen: 'c', events: ['b', 'd'], choose: 'd' },
  { chosen: 'd', events: ['b', 'c'], choose: 'b' },
];

test.each(steps)(
  'events of one day are chosen in turn: after $chosen comes $choose',
  ({ chosen, events, choose }) => {
    expect(openingOf(oneDay, events, threeDays, order, chosen)).toEqual({ choose });
  },
);
