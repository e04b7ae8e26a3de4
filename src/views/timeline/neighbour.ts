import type { TimeSpan } from '#domain/chronology/calendar.ts';
import type { Thing } from '#domain/chronology/gather.ts';
import type { Lane } from '#domain/chronology/lane.ts';

export type Direction = 'previous' | 'next' | 'first' | 'last' | 'above' | 'below';

/** What is gathered at present: the things of a region, in time order, and the lanes they are from. */
export type Gathered = { things: readonly Thing[]; lanes: readonly Lane[]; region: TimeSpan };

/** Where a key leads: to the thing that holds an entry, and to the time that brings it into view. */
export type Stop = Pick<Thing, 'key' | 'left' | 'right'>;

/** Things in the order the arrow keys take them: by the beginning of their time, then by lane and row. */
export function inTimeOrder(things: readonly Thing[], lanes: readonly string[]): Thing[] {
  return things.toSorted(
    (a, b) =>
      a.extent.start - b.extent.start || lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || a.row - b.row,
  );
}

/**
 * Where a key leads from a thing, be it in the region or beyond.
 *
 * `above` and `below` pass over lanes that are empty in the region, to the thing nearest in time.
 *
 * @returns undefined where there is none in that direction.
 */
export function neighbourOf(thing: Thing, direction: Direction, gathered: Gathered): Stop | undefined {
  const { things, lanes, region } = gathered;
  const ids = lanes.map(({ id }) => id);
  const at = things.indexOf(thing);
  switch (direction) {
    case 'first':
      return entryIn(lanes, { start: -Infinity, end: region.start }, 'first') ?? things[0];
    case 'last':
      return entryIn(lanes, { start: region.end, end: Infinity }, 'last') ?? things.at(-1);
    case 'previous': {
      const before = things[at - 1];
      // What reaches into the region may have begun long before what stands outside of it.
      const start = before?.extent.start ?? -Infinity;
      const outside = { start, end: Math.min(region.start, thing.extent.start) };
      return entryIn(lanes, outside, 'last', start) ?? before;
    }
    case 'next':
      return things[at + 1] ?? entryIn(lanes, { start: region.end, end: Infinity }, 'first');
    case 'above':
      return nearestIn(ids.slice(0, ids.indexOf(thing.lane)).toReversed(), thing, things);
    case 'below':
      return nearestIn(ids.slice(ids.indexOf(thing.lane) + 1), thing, things);
  }
}

/** The entry of all lanes that begins first or last in a stretch. */
function entryIn(
  lanes: readonly Lane[],
  stretch: TimeSpan,
  which: 'first' | 'last',
  later = -Infinity,
): Stop | undefined {
  const stops = lanes.flatMap((lane) => {
    const { from, to } = lane.runIn(stretch);
    const place = which === 'first' ? from : to - 1;
    const entry = to > from ? lane.entries[place] : undefined;
    const { start, end } = lane.extentOf({ from: place, to: place + 1 });
    return entry && start > later ? [{ key: entry.key, left: start, right: end }] : [];
  });
  const inOrder = stops.toSorted((a, b) => a.left - b.left);
  return which === 'first' ? inOrder[0] : inOrder.at(-1);
}

function nearestIn(lanes: string[], thing: Thing, things: readonly Thing[]): Thing | undefined {
  const lane = lanes.find((id) => things.some((each) => each.lane === id));
  const distance = (each: Thing) => Math.abs(each.extent.start - thing.extent.start);
  return things.filter((each) => each.lane === lane).toSorted((a, b) => distance(a) - distance(b))[0];
}
