import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { spanOfDays } from '#domain/chronology/days.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** An era in ms since the Unix epoch, half-open. */
export type EraSpan = { id: string; title: string } & TimeSpan;

/** The eras with their last days. A day that one era ends on and another begins on belongs to the later. */
export function erasOf({ dossier: { eras } }: LookUp): EraSpan[] {
  return eras.map(({ id, title, start, end }) => {
    const isShared = eras.some((other) => other.start === end && other.start > start);
    const span = spanOfDays({ from: start, to: end });
    return { id, title, start: span.start, end: isShared ? Date.parse(end) : span.end };
  });
}
