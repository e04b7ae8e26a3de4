import { useMemo, useState } from 'react';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { daysOfSpan, spanOfDays } from '#domain/chronology/days.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useRoute } from '#data/route/use-route.ts';
import { LiveWindow } from '#views/timeline/live-window.ts';
import type { TimelinePreset } from '#views/timeline/timeline-entry.ts';
import { isSameToTheDay, within } from '#views/timeline/window.ts';
import { openingOf, presetsOf, wholeOf } from './timeline-windows.ts';

export type TimelineWindow = {
  /** All that there is, and the farthest that a reader can look. */
  whole: TimeSpan;
  presets: readonly TimelinePreset[];
  /** What the link asks for, and what of it lies within the whole. */
  asked: TimeSpan;
  window: TimeSpan;
  /** Where it is in this very frame. */
  live: LiveWindow;
  /** Bring it into the link, which leaves out the one that the dossier opens with. */
  show: (next: TimeSpan) => void;
};

/** The stretch of time that the timeline shows, as the link and the dossier have it. */
export function useTimelineWindow(look: LookUp): TimelineWindow {
  const { route, go } = useRoute();
  const presets = useMemo(() => presetsOf(look), [look]);
  const whole = useMemo(() => wholeOf(look), [look]);
  const opening = useMemo(() => openingOf(look) ?? whole, [look, whole]);
  const asked = useMemo(() => (route.window ? spanOfDays(route.window) : opening), [route.window, opening]);
  const window = useMemo(() => within(asked, whole), [asked, whole]);
  const [live] = useState(() => new LiveWindow(window));
  const show = (next: TimeSpan) =>
    go({ window: isSameToTheDay(next, opening) ? null : daysOfSpan(next) }, 'replace');
  return { whole, presets, asked, window, live, show };
}
