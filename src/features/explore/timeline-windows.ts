import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { spanOfDays } from '#domain/chronology/days.ts';
import { drawnFrom, extentOf, ownOf } from '#domain/chronology/drawn.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { TimelineEntry, TimelinePreset } from '#views/timeline/timeline-entry.ts';
import { middleInView, windowAround } from '#views/timeline/window.ts';

/** Titles may be equal, so that a preset is known by its place. */
export function presetsOf({ dossier }: LookUp): TimelinePreset[] {
  return (dossier.presets ?? []).map(({ title, from, to }, index) => ({
    id: `preset ${index}`,
    title,
    window: spanOfDays({ from, to }),
  }));
}

/** Where the timeline opens, if the dossier says so: the first preset marked for it. */
export function openingOf({ dossier }: LookUp): TimeSpan | null {
  const preset = dossier.presets?.find(({ opening }) => opening);
  return preset ? spanOfDays(preset) : null;
}

/** Air before the first event, and room after the last of them, whose titles stand behind their marks. */
const [AIR_BEFORE, ROOM_AFTER] = [0.04, 0.12];

/**
 * All that there is of a history, and the farthest that a reader can look: every event, as recorded and as reported,
 * and every preset, whatever the filter. A filter must not move the view.
 */
export function wholeOf(look: LookUp): TimeSpan {
  const { events } = look.dossier;
  const extents = events
    .flatMap(({ date, reported }) => [date, ...reported.map((each) => each.date)])
    .flatMap((date) => {
      const drawn = drawnFrom(date);
      return drawn ? [extentOf(drawn)] : [];
    });
  const known = extents.length > 0 ? [withAir(hull(extents))] : [];
  const spans = [...known, ...presetsOf(look).map(({ window }) => window)];
  return spans.length > 0 ? hull(spans) : windowAround({ start: 0, end: 0 });
}

function withAir({ start, end }: TimeSpan): TimeSpan {
  const length = end - start;
  const middle = (start + end) / 2;
  // All on one day is shown with days around it.
  return hull([
    { start: start - length * AIR_BEFORE, end: end + length * ROOM_AFTER },
    windowAround({ start: middle, end: middle }),
  ]);
}

function hull(spans: readonly TimeSpan[]): TimeSpan {
  return {
    start: spans.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: spans.reduce((most, { end }) => Math.max(most, end), -Infinity),
  };
}

/** The time to zoom around: the middle of what is chosen, where it is in view. */
export function middleOfChosen(
  entries: readonly TimelineEntry[],
  chosen: string | null,
  window: TimeSpan,
): number | undefined {
  return entries
    .filter(({ event }) => event === chosen)
    .map(({ drawn }) => middleInView(extentOf(ownOf(drawn)), window))
    .find((middle) => middle !== undefined);
}
