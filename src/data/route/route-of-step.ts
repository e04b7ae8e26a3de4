import type { LookUp } from '#domain/dossier/look-up.ts';
import { daysShown } from '#domain/lesson/days-shown.ts';
import type { StepAt } from '#domain/lesson/step-at.ts';
import { STEP_VIEWS } from '#domain/lesson/step-views.ts';
import { routeOf, type Route } from './route.ts';

/**
 * The screen that a step shows. What it says besides is read as in a link; what the dossier does not have is as if it
 * were absent, since the step says so itself.
 *
 * @param linked - What the link says of the page itself.
 */
export function routeOfStep(
  look: LookUp,
  { lesson, step, number }: StepAt,
  { dossier, embed }: Pick<Route, 'dossier' | 'embed'>,
): Route {
  const { show } = step;
  const given = Object.entries(show).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const route = routeOf(new URLSearchParams(given).toString());
  return {
    ...route,
    view: STEP_VIEWS.find((view) => view === show.view) ?? 'explore',
    claim: route.claim !== null && look.claim.has(route.claim) ? route.claim : null,
    event: route.event !== null && look.event.has(route.event) ? route.event : null,
    only: route.only !== null && look.outlet.has(route.only) ? route.only : null,
    window: daysShown(show),
    dossier,
    embed,
    lesson: lesson.id,
    step: number,
  };
}
