import { startTransition, useEffect, useState } from 'react';
import type { Route } from '#data/route/route.ts';
import { useRoute } from '#data/route/use-route.ts';
import { afterPaint } from '#ui/after-paint.ts';

/**
 * The route as the timeline follows it: what is chosen or filtered in the texts once it is shown there, all else at once.
 */
export function useSettledRoute(): Route {
  const { route } = useRoute();
  const [settled, setSettled] = useState(route);
  const mayWait = isOfTexts(settled, route);
  if (!mayWait) setSettled(route);
  useEffect(
    () => (route === settled ? undefined : afterPaint(() => startTransition(() => setSettled(route)))),
    [route, settled],
  );
  return mayWait ? settled : route;
}

/** Whether one route differs from another in nothing but the claim and the filter. An event may have been left for them. */
function isOfTexts(before: Route, after: Route): boolean {
  const { claim, filter, event } = after;
  const known: Route = { ...before, claim, filter, ...(event === null && { event }) };
  return Object.entries(after).every(([part, value]) => value === known[part as keyof Route]);
}
