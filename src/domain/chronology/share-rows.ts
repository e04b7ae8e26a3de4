import type { TimeSpan } from './calendar.ts';
import { gather, type GatherScale, type Thing } from './gather.ts';
import type { Lane, LaneEntry } from './lane.ts';

/** What the lanes show, and in how many rows; `rows` is in the order of the lanes. */
export type Shared = {
  rows: number[];
  things: Thing[];
  /** The stretch of time for which this is all there is to show. */
  region: TimeSpan;
};

type Share<Entry extends LaneEntry> = { lane: Lane<Entry>; rows: number; hidden: number };

/** So many entries are gathered as a whole on every change of scale; of more, those around the window. */
const WHOLE = 300;

/**
 * Gather lanes that share a fixed number of rows, so that a drawing keeps its height.
 *
 * A history of ordinary size is gathered as a whole: it knows the scale and not the window, and each row goes where
 * most events would lack their label. A large one is gathered around the window, and its rows are shared by how
 * much each lane holds in all, so that neither panning nor the number of entries moves or delays anything. In
 * neither does choosing an event move a row.
 *
 * Every lane has one row at least and, as long as no other lacks one, two.
 *
 * @param rows - Of all lanes together. With fewer than two for each lane there may be more in the end.
 */
export function gatherSharing<Entry extends LaneEntry>(
  lanes: readonly Lane<Entry>[],
  rows: number,
  scale: Omit<GatherScale<Entry>, 'rows'>,
  window: TimeSpan,
): Shared {
  const total = lanes.reduce((sum, { entries }) => sum + entries.length, 0);
  const region = total > WHOLE ? regionAround(window) : null;
  const shares = region ? shareBySize(lanes, rows) : shareByNeed(lanes, rows, scale);
  return {
    rows: shares.map((share) => share.rows),
    things: shares.flatMap((share) => gather(share.lane, { ...scale, rows: share.rows }, region)),
    region: region ?? { start: -Infinity, end: Infinity },
  };
}

/** The window and at least as much on either side, at places that panning a little leaves as they are. */
function regionAround({ start, end }: TimeSpan): TimeSpan {
  const length = end - start;
  const step = 2 ** Math.ceil(Math.log2(length));
  return {
    start: Math.floor((start - length) / step) * step,
    end: Math.ceil((end + length) / step) * step,
  };
}

/** A row more, again and again, to the lane with most entries for each that it has. */
function shareBySize<Entry extends LaneEntry>(lanes: readonly Lane<Entry>[], rows: number): Share<Entry>[] {
  const shares = lanes.map((lane) => ({ lane, rows: 2, hidden: lane.entries.length }));
  const perRow = ({ lane, rows: own }: Share<Entry>) => lane.entries.length / own;
  for (let free = rows - 2 * lanes.length; free > 0; free -= 1) {
    const [fullest] = shares.toSorted((a, b) => perRow(b) - perRow(a));
    if (fullest) fullest.rows += 1;
  }
  return shares;
}

function shareByNeed<Entry extends LaneEntry>(
  lanes: readonly Lane<Entry>[],
  rows: number,
  scale: Omit<GatherScale<Entry>, 'rows'>,
): Share<Entry>[] {
  const thingsOf = (lane: Lane<Entry>, own: number) => gather(lane, { ...scale, chosen: null, rows: own });
  const shares = lanes.map((lane): Share<Entry> => {
    const things = thingsOf(lane, 2);
    const used = Math.max(0, ...things.map((thing) => thing.row)) + 1;
    return { lane, rows: used, hidden: hiddenIn(things) };
  });
  let free = rows - shares.reduce((sum, share) => sum + share.rows, 0);
  for (; free > 0; free -= 1) {
    const [neediest] = shares.toSorted((a, b) => b.hidden - a.hidden || a.rows - b.rows);
    if (!neediest) break;
    neediest.rows += 1;
    if (neediest.hidden > 0) neediest.hidden = hiddenIn(thingsOf(neediest.lane, neediest.rows));
  }
  return shares;
}

/** How many events show no label; one in a group lacks more than one with a mark of its own. */
function hiddenIn(things: readonly Thing[]): number {
  const counts = things.map((thing) => (thing.kind === 'group' ? thing.count * 2 : thing.labelled ? 0 : 1));
  return counts.reduce((sum, count) => sum + count, 0);
}
