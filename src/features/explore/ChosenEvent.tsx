import { useMemo } from 'react';
import { isFiltering } from '#domain/coverage/filter.ts';
import { relatedEvents } from '#domain/coverage/related-events.ts';
import { stepsAround } from '#domain/coverage/steps.ts';
import type { DossierEvent, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useRoute } from '#data/route/use-route.ts';
import { EventCard } from '#views/event/EventCard.tsx';
import { useShown } from './use-shown.ts';

type Props = {
  look: LookUp;
  event: DossierEvent;
  isFound: (article: string, quote: Quote) => boolean;
  onPassage: (article: string, quote: Quote) => void;
};

/** What the card says of an event, and where it leads on to: in time within the filter, in matter wherever that is. */
export function ChosenEvent({ look, event, isFound, onPassage }: Props) {
  const { route, go } = useRoute();
  const { filter, context } = route;
  const inTime = useShown(look, filter, { context, chosen: event.id }).events;
  const related = useMemo(() => relatedEvents(look, event), [look, event]);
  const { previous, next } = stepsAround(
    inTime.map(({ id }) => id),
    event.id,
  );
  return (
    <EventCard
      look={look}
      event={event}
      before={look.event.get(previous ?? '') ?? null}
      after={look.event.get(next ?? '') ?? null}
      isFiltered={isFiltering(filter) || context === 'hidden'}
      related={related}
      isFound={isFound}
      onEvent={(id) => go({ event: id, claim: null })}
      onClaim={(id) => go({ claim: id, event: null })}
      onPassage={onPassage}
    />
  );
}
