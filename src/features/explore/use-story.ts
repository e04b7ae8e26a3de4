import { useMemo } from 'react';
import { stepsAround, type Steps } from '#domain/coverage/steps.ts';
import { storyOf, type Story } from '#domain/coverage/story.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useShown } from './use-shown.ts';

/**
 * The story in the order that the route asks for, of the events that pass the filter, around a chosen one. In the order
 * of time an event that does not pass has a before and an after all the same.
 */
export function useStory(
  { look, proof }: Pick<OpenDossier, 'look' | 'proof'>,
  chosen: string | null,
): Story & Steps {
  const { route } = useRoute();
  const { filter, context } = route;
  const passing = useShown(look, filter, { context }).events;
  const inTime = useShown(look, filter, { context, chosen }).events;
  const { article, steps } = useMemo(
    () => storyOf(look, proof, route.story, passing),
    [look, proof, route.story, passing],
  );
  const along = useMemo(
    () => (article === null && inTime.length > passing.length ? inTime.map(({ id }) => id) : steps),
    [article, inTime, passing, steps],
  );
  return { article, steps, ...stepsAround(steps, chosen, along) };
}
