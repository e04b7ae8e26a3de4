import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import type { DrawnAlone, DrawnMark } from '#domain/chronology/drawn.ts';
import { chartOf, type Chart, type ChartInput } from '#domain/picture/chart.ts';
import type { PictureEntry } from '#domain/picture/picture-entry.ts';

/** One px is one day. */
const WIDTH = 1500;
const LANES = [
  { id: 'court', title: 'The court' },
  { id: 'war', title: 'The war' },
];

function anEntry(key: string, drawn: DrawnAlone, with_: Partial<PictureEntry> = {}): PictureEntry {
  return {
    key,
    event: key,
    lane: 'court',
    title: `Event ${key}`,
    suffix: '',
    drawn,
    context: false,
    ...with_,
  };
}

function chart(entries: PictureEntry[], with_: Partial<ChartInput> = {}): Chart {
  return chartOf({
    entries,
    lanes: LANES,
    eras: [],
    window: { start: 0, end: WIDTH * DAY },
    cuts: [0, WIDTH],
    maxRows: 40,
    locale: 'en',
    ruler: (text) => text.length * 7,
    ...with_,
  });
}

const at = (px: number): DrawnMark => ({ kind: 'point', at: px * DAY });
const bar = (from: number, to: number): DrawnMark => ({
  kind: 'span',
  start: from * DAY,
  end: to * DAY,
  within: false,
  softStart: false,
  softEnd: false,
  openStart: false,
  openEnd: false,
});

/** What stands where: the row, then the words with how they stand to their mark. */
const shown = ({ things }: Chart) =>
  things.map(({ row, entry, label }) => `${row}: ${entry.key} ${label.stands} in ${label.zone}`);

describe('where words stand', () => {
  const two = [0, 750, WIDTH];
  const cases = [
    { name: 'behind a dot', drawn: at(100), cuts: [0, WIDTH], shown: '0: a after in 0' },
    { name: 'before a dot at the end', drawn: at(1480), cuts: [0, WIDTH], shown: '0: a before in 0' },
    { name: 'before a dot that a cut follows', drawn: at(740), cuts: two, shown: '0: a before in 0' },
    { name: 'behind a dot that follows a cut', drawn: at(755), cuts: two, shown: '0: a after in 1' },
    { name: 'over a bar', drawn: bar(100, 300), cuts: two, shown: '0: a over in 0' },
    { name: 'over the longer part of a cut bar', drawn: bar(740, 900), cuts: two, shown: '0: a over in 1' },
    {
      name: 'between marks far apart',
      drawn: { kind: 'points', marks: [at(100), at(700)], faint: false } satisfies DrawnAlone,
      cuts: [0, WIDTH],
      shown: '0: a after in 0',
    },
  ];
  test.each(cases)('$name', ({ drawn, cuts, shown: expected }) => {
    expect(shown(chart([anEntry('a', drawn)], { cuts }))).toEqual([expected]);
  });

  test('between the first two of several marks', () => {
    const [thing] = chart([anEntry('a', { kind: 'points', marks: [at(100), at(700)], faint: false })]).things;
    expect(thing?.label.to).toBeLessThan(thing?.marks[1]?.from ?? 0);
  });

  test('once more on each page that a long bar runs on to', () => {
    const cuts = [0, 500, 1000, WIDTH];
    const [thing] = chart([anEntry('a', bar(100, 1400))], { cuts }).things;
    expect(thing?.label).toMatchObject({
      zone: 0,
      again: [
        { from: 500, zone: 1 },
        { from: 1000, zone: 2 },
      ],
    });
  });

  test('a bar from before the window has its words at the edge', () => {
    expect(chart([anEntry('a', bar(-400, 300))]).things[0]?.label.from).toBe(0);
  });
});

test('crowded events go down in order of time', () => {
  const entries = ['a', 'b', 'c', 'd'].map((key, index) => anEntry(key, at(100 + index * 10)));
  expect(chart(entries).things.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
});

test('lanes that need more rows than there are gather some of their events, each under a number', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => anEntry(`c${index}`, at(100 + index)));
  const { lanes, things, groups } = chart([...crowd, anEntry('w', at(100), { lane: 'war' })], { maxRows: 5 });
  expect(lanes.map(({ rows }) => rows)).toEqual([4, 1]);
  expect(things).toHaveLength(4);
  expect(groups).toMatchObject([{ number: 1, row: 3, keys: ['c3', 'c4', 'c5', 'c6', 'c7', 'c8'] }]);
});

test('without lanes all stand in one', () => {
  const entries = [anEntry('a', at(1)), anEntry('b', at(1), { lane: 'war' })];
  expect(chart(entries, { lanes: [] }).lanes).toEqual([{ id: '', title: '', rows: 2 }]);
});

test('eras have their names on every page and no two meet', () => {
  const eras = [
    { id: 'a', title: 'A long name of an era', start: 0, end: 740 * DAY },
    { id: 'b', title: 'Another long name', start: 740 * DAY, end: 800 * DAY },
    { id: 'c', title: 'The last', start: 800 * DAY, end: 3000 * DAY },
  ];
  const { names } = chart([], { eras, cuts: [0, 500, 1000, WIDTH] }).eras;
  expect(names.map(({ id, zone, row }) => `${id} ${zone} ${row}`)).toEqual([
    'a 0 0',
    'a 1 0',
    'b 1 0',
    'c 1 1',
    'c 2 0',
  ]);
});

const px = fc.integer({ min: -200, max: WIDTH + 200 });
const mark: fc.Arbitrary<DrawnMark> = fc.oneof(
  px.map(at),
  fc
    .record({
      from: px,
      length: fc.integer({ min: 1, max: 900 }),
      openEnd: fc.boolean(),
      within: fc.boolean(),
    })
    .map(({ from, length, openEnd, within }) => ({
      ...bar(from, from + length),
      kind: 'span' as const,
      within,
      openEnd,
      ...(openEnd && { end: Infinity }),
    })) as fc.Arbitrary<DrawnMark>,
);
const drawn: fc.Arbitrary<DrawnAlone> = fc.oneof(
  mark,
  fc.uniqueArray(px, { minLength: 2, maxLength: 3 }).map((all) => ({
    kind: 'points' as const,
    faint: false,
    marks: all.toSorted((a, b) => a - b).map(at),
  })),
);
const entries = fc
  .array(
    fc.record({
      drawn,
      lane: fc.constantFrom('court', 'war'),
      title: fc.string({ minLength: 1, maxLength: 90 }),
      suffix: fc.constantFrom('', '1', '12, 13, 14'),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map(({ drawn: date, ...rest }, index) => anEntry(`${index}`, date, rest)))
  .map((all) => all.filter((entry) => isInWindow(entry.drawn)));
const cuts = fc.constantFrom([0, WIDTH], [0, 500, 1000, WIDTH], [0, 375, 750, 1125, WIDTH]);

function isInWindow(date: DrawnAlone): boolean {
  const marks = date.kind === 'points' ? date.marks : [date];
  return marks.some((each) =>
    each.kind === 'point' ? each.at >= 0 && each.at < WIDTH * DAY : each.start < WIDTH * DAY && each.end > 0,
  );
}

test('no words meet others of their lane, none lie across a cut, and every event is in one place', () => {
  fc.assert(
    fc.property(entries, cuts, fc.integer({ min: 2, max: 30 }), (all, edges, maxRows) => {
      const { things, groups } = chart(all, { cuts: edges, maxRows });
      const keys = [...things.map(({ entry }) => entry.key), ...groups.flatMap((group) => group.keys)];
      expect(keys.toSorted()).toEqual(all.map(({ key }) => key).toSorted());

      const words = [
        ...things.map(({ lane, row, label }) => ({ ...label, lane, row, rows: label.lines.length })),
        ...groups.map((group) => ({ ...group, rows: 1 })),
      ];
      for (const each of words) {
        expect(each.from).toBeGreaterThanOrEqual(edges[each.zone] ?? NaN);
        expect(each.to).toBeLessThanOrEqual(edges[each.zone + 1] ?? NaN);
        const meeting = words.filter(
          (other) =>
            other !== each &&
            other.lane === each.lane &&
            other.from < each.to &&
            other.to > each.from &&
            other.row < each.row + each.rows &&
            other.row + other.rows > each.row,
        );
        expect(meeting).toEqual([]);
      }
    }),
  );
});
