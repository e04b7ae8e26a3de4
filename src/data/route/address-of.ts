import { HOME, searchOf, type Route } from './route.ts';

/** The full address of a screen, in this very app, without a fragment. */
export function addressOfRoute(route: Route): string {
  // Not the origin, which a file on disk has not got.
  return window.location.href.replace(/[?#].*$/s, '') + searchOf(route);
}

/**
 * The full address of a dossier's page, without a fragment: names for its parts begin with it.
 *
 * @param event - An event that is chosen there.
 */
export function addressOf(dossier: string, event: string | null = null): string {
  return addressOfRoute({ ...HOME, dossier, event });
}
