import type { Thing } from '#domain/chronology/gather.ts';

export type Direction = 'previous' | 'next' | 'first' | 'last' | 'above' | 'below';

/** Things in the order the arrow keys take them: by the beginning of their time, then by lane and row. */
export function inTimeOrder(things: readonly Thing[], lanes: readonly string[]): Thing[] {
  return things.toSorted(
    (a, b) =>
      a.extent.start - b.extent.start || lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || a.row - b.row,
  );
}

/**
 * The thing that a key leads to from another.
 *
 * `above` and `below` pass over empty lanes to the thing nearest in time.
 *
 * @param things - In time order.
 * @param lanes - Lane ids from top to bottom.
 * @returns undefined where there is none in that direction.
 */
export function neighbourOf(
  thing: Thing,
  direction: Direction,
  things: readonly Thing[],
  lanes: readonly string[],
): Thing | undefined {
  switch (direction) {
    case 'first':
      return things[0];
    case 'last':
      return things.at(-1);
    case 'previous':
      return things[things.indexOf(thing) - 1];
    case 'next':
      return things[things.indexOf(thing) + 1];
    case 'above':
      return nearestIn(lanes.slice(0, lanes.indexOf(thing.lane)).toReversed(), thing, things);
    case 'below':
      return nearestIn(lanes.slice(lanes.indexOf(thing.lane) + 1), thing, things);
  }
}

function nearestIn(lanes: string[], thing: Thing, things: readonly Thing[]): Thing | undefined {
  const lane = lanes.find((id) => things.some((each) => each.lane === id));
  const distance = (each: Thing) => Math.abs(each.extent.start - thing.extent.start);
  return things.filter((each) => each.lane === lane).toSorted((a, b) => distance(a) - distance(b))[0];
}
