import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf, type DrawnDate } from '#domain/chronology/drawn.ts';
import { Lane, lanesOf, type LaneEntry } from '#domain/chronology/lane.ts';

const drawn: fc.Arbitrary<DrawnDate> = fc
  .record({ start: fc.integer({ min: -50, max: 50 }), length: fc.integer({ min: 1, max: 60 }) })
  .map(({ start, length }) => ({
    kind: 'span',
    start,
    end: start + length,
    within: false,
    softStart: false,
    softEnd: false,
    openStart: false,
    openEnd: false,
  }));
const entries: fc.Arbitrary<LaneEntry[]> = fc
  .array(fc.record({ drawn, event: fc.constantFrom('a', 'b', 'c') }), { maxLength: 40 })
  .map((all) => all.map((each, index) => ({ ...each, key: `k${index}`, lane: 'court' })));

test('answers as going through all entries would', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: -60, max: 60 }), fc.nat({ max: 40 }), (all, start, length) => {
      const lane = new Lane('court', all);
      const extents = lane.entries.map((entry) => extentOf(entry.drawn));
      const stretch = { start, end: start + length };
      const run = lane.runIn(stretch);
      const own = lane.entries.slice(run.from, run.to);
      const keysWhere = (passes: (extent: { start: number; end: number }) => boolean) =>
        lane.entries
          .filter((_, place) => passes(extents[place] ?? { start: NaN, end: NaN }))
          .map(({ key }) => key);

      expect(own.map(({ key }) => key)).toEqual(
        keysWhere((each) => each.start >= start && each.start < stretch.end),
      );
      expect(lane.reachingInto(start).map((place) => lane.entries[place]?.key)).toEqual(
        keysWhere((each) => each.start < start && each.end > start),
      );
      if (own.length > 0) {
        expect(lane.extentOf(run)).toEqual({
          start: extents[run.from]?.start,
          end: Math.max(...extents.slice(run.from, run.to).map(({ end }) => end)),
        });
      }
      expect(lane.countOf([run])).toBe(new Set(own.map(({ event }) => event)).size);
      expect(lane.placesOf('b').map((place) => lane.entries[place]?.event)).toEqual(
        lane.entries.filter(({ event }) => event === 'b').map(() => 'b'),
      );
    }),
    { numRuns: 400 },
  );
});

test('entries go to their lanes, in the order of the lanes', () => {
  const at = (key: string, lane: string): LaneEntry => ({
    key,
    event: key,
    lane,
    drawn: { kind: 'point', at: 0 },
  });
  const lanes = lanesOf([at('a', 'war'), at('b', 'court'), at('c', 'nowhere')], ['court', 'war', 'empty']);
  expect(lanes.map(({ id, entries: own }) => [id, own.map(({ key }) => key)])).toEqual([
    ['court', ['b']],
    ['war', ['a']],
    ['empty', []],
  ]);
});
