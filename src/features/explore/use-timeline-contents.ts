import { useMemo } from 'react';
import { erasOf } from '#domain/coverage/eras.ts';
import { entriesOf } from '#domain/coverage/event-entries.ts';
import { lanesOf } from '#domain/coverage/lanes.ts';
import { relatedEvents } from '#domain/coverage/related-events.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import type { TimelineEntry, TimelineEra, TimelineLane } from '#views/timeline/timeline-entry.ts';
import { timelineEntries } from './timeline-contents.ts';

export type TimelineContents = {
  entries: readonly TimelineEntry[];
  lanes: readonly TimelineLane[];
  eras: readonly TimelineEra[];
  /** Ids of the events to light up softly: those of the chosen claim, and those touched. */
  lit: ReadonlySet<string>;
  /** Ids of the events that are related to the chosen one. */
  related: ReadonlySet<string>;
  /** How many events have no place in time and stand in the list alone. */
  undated: number;
};

/**
 * What the timeline holds. Each part stays the same for as long as nothing that it follows from has changed.
 *
 * @param events - Those that are shown.
 * @param touched - Ids of events.
 */
export function useTimelineContents(
  look: LookUp,
  events: readonly DossierEvent[],
  touched: ReadonlySet<string>,
): TimelineContents {
  const messages = useMessages();
  const { route } = useRoute();
  const { claim, event, by, dates, apart } = route;
  const entries = useMemo(
    () => timelineEntries(look, entriesOf(look, events, by, dates), dates, apart, messages),
    [look, events, by, dates, apart, messages],
  );
  const lanes = useMemo(
    () => lanesOf(look, by, dates, messages.events.inNoArticle),
    [look, by, dates, messages],
  );
  const eras = useMemo(() => erasOf(look), [look]);
  // Of dates as reported those missing were never given.
  const undated = useMemo(
    () => (dates === 'record' ? events.length - new Set(entries.map(({ event: id }) => id)).size : 0),
    [dates, events, entries],
  );
  const lit = useMemo(
    () => new Set([...touched, ...(look.eventsOf.get(claim ?? '') ?? []).map(({ id }) => id)]),
    [touched, look, claim],
  );
  const chosenEvent = look.event.get(event ?? '');
  const related = useMemo(
    () => new Set(chosenEvent && relatedEvents(look, chosenEvent).map((each) => each.event.id)),
    [look, chosenEvent],
  );
  return { entries, lanes, eras, lit, related, undated };
}
