import { gather, type GatherEntry, type GatherScale, type Thing } from './gather.ts';

/** What each lane shows, and in how many rows; `rows` is in the order of the lanes. */
export type Shared = { rows: number[]; things: Thing[] };

type Share = { entries: GatherEntry[]; rows: number; hidden: number };

/**
 * Gather lanes that share a fixed number of rows, so that a drawing keeps its height while each row goes
 * where most events would lack their label.
 *
 * Every lane has one row at least and, as long as no other lacks one, two. Like `gather`, it knows the scale
 * and not the window; nor does choosing an event move a row.
 *
 * @param lanes - Ids; entries of other lanes are left out.
 * @param rows - Of all lanes together. With fewer than two for each lane there may be more in the end.
 */
export function gatherSharing(
  entries: readonly GatherEntry[],
  lanes: readonly string[],
  rows: number,
  scale: Omit<GatherScale, 'rows'>,
): Shared {
  const shares = lanes.map((lane): Share => {
    const own = entries.filter((entry) => entry.lane === lane);
    const things = thingsOf(own, 2, { ...scale, chosen: null });
    const used = Math.max(0, ...things.map((thing) => thing.row)) + 1;
    return { entries: own, rows: used, hidden: hiddenIn(things) };
  });

  let free = rows - shares.reduce((sum, share) => sum + share.rows, 0);
  for (; free > 0; free -= 1) {
    const [neediest] = shares.toSorted((a, b) => b.hidden - a.hidden || a.rows - b.rows);
    if (!neediest) break;
    neediest.rows += 1;
    if (neediest.hidden === 0) continue;
    neediest.hidden = hiddenIn(thingsOf(neediest.entries, neediest.rows, { ...scale, chosen: null }));
  }
  return {
    rows: shares.map((share) => share.rows),
    things: shares.flatMap((share) => thingsOf(share.entries, share.rows, scale)),
  };
}

function thingsOf(entries: GatherEntry[], rows: number, scale: Omit<GatherScale, 'rows'>): Thing[] {
  return [...gather(entries, { ...scale, rows }).values()].flat();
}

/** How many events show no label; one in a group lacks more than one with a mark of its own. */
function hiddenIn(things: readonly Thing[]): number {
  const counts = things.map((thing) =>
    thing.kind === 'group' ? thing.keys.length * 2 : thing.labelled ? 0 : 1,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
