import { replaceEqualDeep } from '@tanstack/react-query';
import { use, useCallback } from 'react';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import { routeOf, searchOf, type Route } from './route.ts';
import { SettledRoute } from './settled-route.ts';
import { ShownRoute } from './shown-route.ts';

/** How to get to a route: `push` leaves a step to go back to, `replace` does not. */
export type Go = (change: Partial<Route>, how?: 'push' | 'replace') => void;

/** The HTML that comes with the page shows the default screen. */
const DEFAULT = (): string => '';

let read: { search: string; route: Route } | null = null;

/**
 * The route of a query string. What did not change since the last one is the same object, so that choosing a claim
 * makes nobody filter anew; and it is read once for all who ask.
 */
function sharedRoute(search: string): Route {
  if (read?.search !== search) {
    const route = routeOf(search);
    read = { search, route: read ? replaceEqualDeep(read.route, route) : route };
  }
  return read.route;
}

/**
 * The route in the address bar, or in its place one that a step of a lesson shows (`ShownRoute`) or that has settled
 * (`SettledRoute`); and the one way to change what is in the address bar.
 */
export function useRoute(): { route: Route; go: Go } {
  const shown = use(ShownRoute);
  const settled = use(SettledRoute);
  // Who follows a settled route is not drawn anew for what is in the address bar by then.
  const search = useLocationProperty(() => (settled ? '' : window.location.search), DEFAULT);
  const route = settled ?? shown ?? sharedRoute(search);
  const go = useCallback<Go>(
    (change, how = 'push') => {
      // Read anew: several changes may come before React has drawn the first.
      const linked = routeOf(window.location.search);
      // What a step shows is not in the link: whatever changes there leaves the step, and going back returns to it.
      const leaves = shown !== null && linked.view === 'lesson';
      const now = leaves ? shown : linked;
      const next = searchOf({ ...now, ...change });
      if (next === searchOf(now)) return;
      // Without the hash: the skip link's would else stand in every link that is copied later.
      navigate(window.location.pathname + next, { replace: how === 'replace' && !leaves });
    },
    [shown],
  );
  return { route, go };
}

/** The address of a route, for links that open in another tab. */
export function hrefOf(route: Route): string {
  return searchOf(route) || '?';
}
