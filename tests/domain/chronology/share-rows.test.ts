import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import type { GatherEntry } from '#domain/chronology/gather.ts';
import { gatherSharing } from '#domain/chronology/share-rows.ts';

/** One px is one day. */
const scale = { msPerPx: DAY, target: 24, groupWidth: 80, chosen: null };

function lane(lane: string, places: number[]): GatherEntry[] {
  return places.map((px) => {
    const key = `${lane} ${px}`;
    return { key, event: key, lane, drawn: { kind: 'point', at: px * DAY }, labelWidth: 100 };
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
  const shared = gatherSharing(entries, ['court', 'war'], 6, scale);
  expect(shared.rows).toEqual(rows);
  for (const thing of shared.things) {
    expect(thing.row).toBeLessThan(shared.rows[thing.lane === 'court' ? 0 : 1] ?? 0);
  }
});

test('choosing an event moves no row', () => {
  const entries = [...lane('court', [0, 5, 10, 15, 20, 25, 30]), ...lane('war', [0, 10])];
  const before = gatherSharing(entries, ['court', 'war'], 4, scale).rows;
  const after = gatherSharing(entries, ['court', 'war'], 4, { ...scale, chosen: 'court 15' }).rows;
  expect(after).toEqual(before);
});
