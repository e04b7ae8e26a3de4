import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { extentOf, type DrawnDate } from '#domain/chronology/drawn.ts';
import { entriesIn, gather, holds, type GatherScale, type Thing } from '#domain/chronology/gather.ts';
import { Lane, lanesOf, type LaneEntry } from '#domain/chronology/lane.ts';

type Labelled = LaneEntry & { labelWidth: number };

/** One px is one day, so that places can be read as px. */
const scale: GatherScale = {
  msPerPx: DAY,
  target: 24,
  rows: 2,
  groupWidth: 80,
  labelWidth: () => 100,
  chosen: null,
};

function entry(key: string, px: number): LaneEntry {
  return { key, event: key, lane: 'court', drawn: { kind: 'point', at: px * DAY } };
}

function shown(entries: LaneEntry[], changes: Partial<GatherScale> = {}): string[] {
  return gather(new Lane('court', entries), { ...scale, ...changes }).map((thing) =>
    thing.kind === 'group'
      ? `${thing.row}: ${thing.count} events`
      : `${thing.row}: ${thing.labelled ? thing.key.toUpperCase() : thing.key}`,
  );
}

describe('what a lane shows (capitals: with its label)', () => {
  const cases = [
    { name: 'events far apart, all in the first row', at: [0, 200, 400], shown: ['0: A', '0: B', '0: C'] },
    { name: 'a neighbour in the next row', at: [0, 40], shown: ['0: A', '1: B'] },
    {
      name: 'a mark without its label where a label would collide',
      at: [0, 40, 80],
      shown: ['0: a', '1: B', '0: C'],
    },
    {
      name: 'a group where even the marks would collide',
      at: [0, 5, 10, 15],
      shown: ['0: A', '1: 3 events'],
    },
    {
      name: 'the chosen event outside of its group',
      at: [0, 5, 10, 15],
      chosen: 'd',
      shown: ['0: 3 events', '1: D'],
    },
    {
      name: 'the chosen event with its label',
      at: [0, 40, 80],
      chosen: 'a',
      shown: ['0: A', '1: b', '1: C'],
    },
  ];
  test.each(cases)('$name', ({ at, chosen = null, shown: expected }) => {
    expect(
      shown(
        at.map((px, index) => entry('abcd'[index] ?? '', px)),
        { chosen },
      ),
    ).toEqual(expected);
  });
});

describe('an event that stands several times in a lane, when it is chosen', () => {
  const twice = (at: number[]): LaneEntry[] => [
    ...at.map((px, index) => ({ ...entry(`twice${index}`, px), event: 'twice' })),
    ...[0, 5, 10, 15, 300, 305, 310].map((px, index) => entry('abcdefg'[index] ?? '', px)),
  ];
  const cases = [
    { name: 'is out of groups and labelled each time', at: [12, 307], rows: 2, own: ['TWICE0', 'TWICE1'] },
    {
      name: 'says its title once where its labels would meet',
      at: [12, 60],
      rows: 2,
      own: ['twice0', 'TWICE1'],
    },
    { name: 'takes a second row for the same day', at: [12, 12], rows: 3, own: ['TWICE0', 'TWICE1'] },
    { name: 'leaves a row to others', at: [12, 12], rows: 2, own: ['TWICE0'] },
  ];
  test.each(cases)('$name', ({ at, rows, own }) => {
    const things = shown(twice(at), { rows, chosen: 'twice' }).map((thing) => thing.slice(3));
    expect(new Set(things.filter((thing) => /twice/i.test(thing)))).toEqual(new Set(own));
  });
});

test('a bar carries its label and keeps its whole length free', () => {
  const bar: LaneEntry = {
    ...entry('bar', 0),
    drawn: {
      kind: 'span',
      start: 0,
      end: 300 * DAY,
      within: false,
      softStart: false,
      softEnd: false,
      openStart: false,
      openEnd: false,
    },
  };
  expect(shown([bar, entry('late', 200), entry('after', 320)])).toEqual(['0: BAR', '1: LATE', '0: AFTER']);
});

const times = fc.integer({ min: -40_000, max: 40_000 }).map((days) => days * DAY);
const marks: fc.Arbitrary<DrawnDate> = fc.oneof(
  times.map((at) => ({ kind: 'point', at }) as const),
  fc
    .record({
      kind: fc.constant('span' as const),
      start: times,
      length: fc.integer({ min: 1, max: 9000 }),
      open: fc.constantFrom('no', 'start', 'end'),
    })
    .map(({ kind, start, length, open }) => ({
      kind,
      start: open === 'start' ? -Infinity : start,
      end: open === 'end' ? Infinity : start + length * DAY,
      within: false,
      softStart: false,
      softEnd: true,
      openStart: open === 'start',
      openEnd: open === 'end',
    })),
  fc.uniqueArray(times, { minLength: 2, maxLength: 4 }).map((all) => ({
    kind: 'points' as const,
    faint: true,
    marks: all.toSorted((a, b) => a - b).map((at) => ({ kind: 'point' as const, at })),
  })),
);
const crowds = fc.record({
  entries: fc
    .array(
      fc.record({
        drawn: marks,
        labelWidth: fc.integer({ min: 10, max: 600 }),
        lane: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 60 },
    )
    .map((all) => all.map((each, index) => ({ ...each, key: `k${index}`, event: `k${index % 40}` }))),
  days: fc.constantFrom(0.01, 1, 10, 100),
  rows: fc.integer({ min: 1, max: 5 }),
  chosen: fc.nat({ max: 70 }),
});

const widths = (entries: readonly Labelled[]): GatherScale['labelWidth'] => {
  const known = new Map(entries.map((each) => [each.key, each.labelWidth]));
  return ({ key }) => known.get(key) ?? 0;
};

/** Nothing over anything else, everything wide enough to be hit, and no row beyond those there are. */
function expectRoomForEach(things: readonly Thing[], { rows, msPerPx }: GatherScale): void {
  const places = new Map<string, Thing[]>();
  for (const thing of things) {
    const place = `${thing.lane} ${thing.row}`;
    places.set(place, [...(places.get(place) ?? []), thing]);
  }
  expect(things.every((thing) => thing.row < Math.max(2, rows))).toBe(true);
  for (const row of places.values()) {
    for (const [index, thing] of row.entries()) {
      expect(thing.right - thing.left).toBeGreaterThanOrEqual(24 * msPerPx - 1);
      expect(thing.left).toBeGreaterThanOrEqual(row[index - 1]?.right ?? -Infinity);
    }
  }
}

test('shows every event once, nothing over anything else, and the chosen one by itself with its label', () => {
  fc.assert(
    fc.property(crowds, ({ entries, days, rows, chosen }) => {
      const labelWidth = widths(entries);
      const options = { ...scale, msPerPx: days * DAY, rows, labelWidth, chosen: `k${chosen}` };
      const things = lanesOf(entries, ['a', 'b']).flatMap((lane) =>
        gather(lane, options).map((thing) => ({ lane, thing })),
      );
      const keys = things.flatMap(({ thing, lane }) => entriesIn(thing, lane).map(({ key }) => key));
      expect(keys.toSorted()).toEqual(entries.map((each) => each.key).toSorted());
      expectRoomForEach(
        things.map(({ thing }) => thing),
        options,
      );
      if (entries.some((each) => each.event === options.chosen)) {
        const own = things.filter(({ thing }) => thing.kind === 'event' && thing.event === options.chosen);
        expect(own.some(({ thing }) => thing.kind === 'event' && thing.labelled)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

describe('a region', () => {
  test('has each entry that begins in it in one thing, none twice, and the chosen one by itself', () => {
    fc.assert(
      fc.property(
        crowds,
        fc.integer({ min: -30_000, max: 30_000 }),
        ({ entries, days, rows, chosen }, from) => {
          const labelWidth = widths(entries);
          const options = { ...scale, msPerPx: days * DAY, rows, labelWidth, chosen: `k${chosen}` };
          const region = { start: from * DAY, end: from * DAY + 600 * options.msPerPx };
          for (const lane of lanesOf(entries, ['a', 'b'])) {
            const things = gather(lane, options, region);
            expectRoomForEach(things, options);
            const keys = things.flatMap((thing) => entriesIn(thing, lane).map(({ key }) => key));
            expect(new Set(keys).size).toBe(keys.length);
            const begin = lane.entries.filter(({ drawn }) => {
              const { start } = extentOf(drawn);
              return start >= region.start && start < region.end;
            });
            expect(keys).toEqual(expect.arrayContaining(begin.map(({ key }) => key)));
            for (const each of begin) {
              const place = lane.placeOf(each.key) ?? -1;
              expect(things.filter((thing) => holds(thing, place))).toHaveLength(1);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('shows a long bar that began before it', () => {
    const long: LaneEntry = {
      ...entry('long', 0),
      drawn: {
        kind: 'span',
        start: 0,
        end: 9000 * DAY,
        within: false,
        softStart: false,
        softEnd: false,
        openStart: false,
        openEnd: false,
      },
    };
    const things = gather(new Lane('court', [long]), scale, { start: 5000 * DAY, end: 6000 * DAY });
    expect(things.map(({ key }) => key)).toEqual(['long']);
  });

  test('is gathered from what it holds, however much there is elsewhere', () => {
    const measured = (count: number) => {
      const many = Array.from({ length: count }, (_, index) => entry(`e${index}`, index * 3));
      const asked = new Set<string>();
      const labelWidth = ({ key }: LaneEntry) => (asked.add(key), 100);
      const lane = new Lane('court', many);
      const things = gather(lane, { ...scale, labelWidth }, { start: 300 * DAY, end: 3900 * DAY });
      return { things: things.length, asked: asked.size };
    };
    const few = measured(1_400);
    expect(few.things).toBeGreaterThan(20);
    expect(measured(100_000)).toEqual(few);
  });

  test('counts the events of a crowd, and leaves the chosen one out of it', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => entry(`e${index}`, (index * 7919) % 9000));
    const lane = new Lane('court', many);
    const region = { start: 0, end: 9000 * DAY };
    const things = gather(lane, { ...scale, chosen: 'e5000' }, region);
    const counts = things.map((thing) => (thing.kind === 'group' ? thing.count : 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
    expect(things.length).toBeLessThan(300);
    expect(things).toContainEqual(expect.objectContaining({ kind: 'event', key: 'e5000', labelled: true }));
  });
});

test('loses none of ten thousand events', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => entry(`e${index}`, (index * 7919) % 9000));
  const lane = new Lane('court', many);
  const things = gather(lane, { ...scale, chosen: 'e5000' });
  expect(things.flatMap((thing) => entriesIn(thing, lane))).toHaveLength(10_000);
});
