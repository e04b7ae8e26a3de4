import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { windowAround } from './window.ts';

/** A group opens by zooming in or, where that brings nothing, by choosing one of its events. */
export type GroupOpening = { window: TimeSpan } | { choose: string };

/**
 * How a group opens.
 *
 * Events of one day stay together however close the reader looks. Then each opening chooses the next of them,
 * and the chosen event always stands outside of its group: so every event can be reached at every zoom.
 *
 * A group of one event, dated several times, chooses it at once.
 *
 * @param begin - The time within which what is in the group begins.
 * @param events - Those of the group's entries, earliest first.
 * @param order - The place of every event in any order that stays the same.
 */
export function openingOf(
  begin: TimeSpan,
  events: readonly string[],
  now: TimeSpan,
  order: ReadonlyMap<string, number>,
  chosen: string | null,
): GroupOpening | null {
  const [only, ...others] = new Set(events);
  if (only !== undefined && others.length === 0 && only !== chosen) return { choose: only };
  const window = windowAround(begin);
  if (window.end - window.start < (now.end - now.start) * 0.95) return { window };
  const placeOf = (event: string) => order.get(event) ?? -1;
  const at = chosen === null ? -1 : placeOf(chosen);
  const inOrder = events.toSorted((a, b) => placeOf(a) - placeOf(b));
  const choose = inOrder.find((event) => placeOf(event) > at) ?? inOrder[0];
  return choose === undefined ? null : { choose };
}
