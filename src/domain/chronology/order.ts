import { boundsOf } from './bounds.ts';
import type { Edtf, EdtfDate, Precision } from './vague-date.ts';

/**
 * What stands in which order in time: by the earliest time a date may mean, then the latest, then the finer first,
 * then the surer first. What agrees in all of this keeps its order.
 *
 * A date with an open beginning stands where its end is known: "July 25, 2023 or earlier" belongs to July 2023
 * in a reader's eyes, not before all history. A date without any known end comes last, and so does what has none.
 */
export function sortedByDate<Item>(items: readonly Item[], dateOf: (item: Item) => Edtf | null): Item[] {
  // Worked out once for each, and not for each comparison.
  return items
    .map((item) => {
      const date = dateOf(item);
      return { item, keys: date ? keysOf(date) : [Infinity, Infinity, Infinity] };
    })
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ item }) => item);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? key;
    // Not by subtraction: two infinite ends are equal.
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function keysOf(date: Edtf): number[] {
  const { earliest, latest } = boundsOf(date);
  const dates = datesIn(date);
  return [
    earliest === -Infinity ? latest : earliest,
    latest,
    Math.max(...dates.map((each) => COARSENESS[each.precision]), 0),
    dates.filter((each) => each.approximate || each.uncertain).length,
  ];
}

function datesIn(date: Edtf): EdtfDate[] {
  if (date.kind === 'date') return [date];
  if (date.kind === 'set') return date.members.flatMap(datesIn);
  return [date.start, date.end].filter((end) => typeof end !== 'string');
}

const COARSENESS: Record<Precision, number> = {
  second: 0,
  day: 1,
  month: 2,
  season: 3,
  year: 4,
  decade: 5,
  century: 6,
};
