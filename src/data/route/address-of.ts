import { HOME, searchOf } from './route.ts';

/**
 * The full address of a dossier's page, without a fragment: names for its parts begin with it.
 *
 * @param event - An event that is chosen there.
 */
export function addressOf(dossier: string, event: string | null = null): string {
  const { origin, pathname } = window.location;
  return origin + pathname + searchOf({ ...HOME, dossier, event });
}
