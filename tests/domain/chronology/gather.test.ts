import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import type { DrawnDate } from '#domain/chronology/drawn.ts';
import { gather, type GatherEntry, type GatherScale, type Thing } from '#domain/chronology/gather.ts';

/** One px is one day, so that places can be read as px. */
const scale: GatherScale = { msPerPx: DAY, target: 24, rows: 2, groupWidth: 80, chosen: null };

function entry(key: string, px: number, labelWidth = 100): GatherEntry {
  return { key, event: key, lane: 'court', drawn: { kind: 'point', at: px * DAY }, labelWidth };
}

function shown(entries: GatherEntry[], changes: Partial<GatherScale> = {}): string[] {
  const things = gather(entries, { ...scale, ...changes }).get('court') ?? [];
  return things.map((thing) =>
    thing.kind === 'group'
      ? `${thing.row}: ${thing.keys.length} events`
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
  const twice = (at: number[]): GatherEntry[] => [
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
  const bar: GatherEntry = {
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

function members(thing: Thing): string[] {
  return thing.kind === 'group' ? thing.keys : [thing.key];
}

test('shows every event once, nothing over anything else, and the chosen one by itself with its label', () => {
  fc.assert(
    fc.property(crowds, ({ entries, days, rows, chosen }) => {
      const options = { ...scale, msPerPx: days * DAY, rows, chosen: `k${chosen}` };
      const things = [...gather(entries, options).values()].flat();
      expect(things.flatMap(members).toSorted()).toEqual(entries.map((each) => each.key).toSorted());

      const places = new Map<string, Thing[]>();
      for (const thing of things) {
        const place = `${thing.lane} ${thing.row}`;
        places.set(place, [...(places.get(place) ?? []), thing]);
      }
      expect(things.every((thing) => thing.row < Math.max(2, rows))).toBe(true);
      for (const row of places.values()) {
        for (const [index, thing] of row.entries()) {
          expect(thing.right - thing.left).toBeGreaterThanOrEqual(24 * options.msPerPx - 1);
          expect(thing.left).toBeGreaterThanOrEqual(row[index - 1]?.right ?? -Infinity);
        }
      }
      if (entries.some((each) => each.event === options.chosen)) {
        const own = things.filter((thing) => thing.kind === 'event' && thing.event === options.chosen);
        expect(own.some((thing) => thing.kind === 'event' && thing.labelled)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('loses none of ten thousand events', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => entry(`e${index}`, (index * 7919) % 9000));
  const things = [...gather(many, { ...scale, chosen: 'e5000' }).values()].flat();
  expect(things.flatMap(members)).toHaveLength(10_000);
});
