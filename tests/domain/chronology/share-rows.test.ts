import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { lanesOf, type LaneEntry } from '#domain/chronology/lane.ts';
import { gatherSharing } from '#domain/chronology/share-rows.ts';

/** One px is one day. */
const scale = { msPerPx: DAY, target: 24, groupWidth: 80, labelWidth: () => 100, chosen: null };
const window = { start: 0, end: 500 * DAY };

function lane(lane: string, places: number[]): LaneEntry[] {
  return places.map((px) => {
    const key = `${lane} ${px}`;
    return { key, event: key, lane, drawn: { kind: 'point', at: px * DAY } };
  });
}

const cases = [
  { name: 'evenly where nothing is crowded', court: [0, 300], war: [0, 300], rows: [3, 3] },
  { name: 'to the crowded lane first', court: [0, 10, 20, 30, 40], war: [0, 300], rows: [5, 1] },
  { name: 'evenly where both are crowded', court: [0, 9, 18, 27, 36], war: [0, 9, 18, 27, 36], rows: [3, 3] },
  { name: 'to an empty lane too', court: [0, 300], war: [], rows: [3, 3] },
];

test.each(cases)('shares six rows $name', ({ court, war, rows }) => {
  const entries = [...lane('court', court), ...lane('war', war)];
  const shared = gatherSharing(lanesOf(entries, ['court', 'war']), 6, scale, window);
  expect(shared.rows).toEqual(rows);
  for (const thing of shared.things) {
    expect(thing.row).toBeLessThan(shared.rows[thing.lane === 'court' ? 0 : 1] ?? 0);
  }
});

test('choosing an event moves no row', () => {
  const entries = [...lane('court', [0, 5, 10, 15, 20, 25, 30]), ...lane('war', [0, 10])];
  const lanes = lanesOf(entries, ['court', 'war']);
  const before = gatherSharing(lanes, 4, scale, window).rows;
  const after = gatherSharing(lanes, 4, { ...scale, chosen: 'court 15' }, window).rows;
  expect(after).toEqual(before);
});

test('a large history is gathered around the window, and shares its rows by what each lane holds', () => {
  const places = Array.from({ length: 1000 }, (_, index) => index * 10);
  const lanes = lanesOf([...lane('court', places), ...lane('war', [0, 300])], ['court', 'war']);
  const early = gatherSharing(lanes, 6, scale, window);
  const late = gatherSharing(lanes, 6, scale, { start: 8000 * DAY, end: 8500 * DAY });
  expect(early.rows).toEqual([4, 2]);
  expect(late.rows).toEqual(early.rows);
  expect(early.region.start).toBeLessThanOrEqual(window.start - 500 * DAY);
  expect(early.region.end).toBeGreaterThanOrEqual(window.end + 500 * DAY);
  expect(early.things.every(({ extent }) => extent.start < early.region.end)).toBe(true);
});

test('panning a little leaves what a large history shows as it is', () => {
  const places = Array.from({ length: 1000 }, (_, index) => index * 10);
  const lanes = lanesOf(lane('court', places), ['court']);
  const here = gatherSharing(lanes, 6, scale, { start: 4100 * DAY, end: 4600 * DAY });
  const further = gatherSharing(lanes, 6, scale, { start: 4110 * DAY, end: 4610 * DAY });
  expect(further).toEqual(here);
});
