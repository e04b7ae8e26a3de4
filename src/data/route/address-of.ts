import { HOME, searchOf } from './route.ts';

/** The full address of a dossier's page, without a fragment: names for its parts begin with it. */
export function addressOf(dossier: string): string {
  const { origin, pathname } = window.location;
  return origin + pathname + searchOf({ ...HOME, dossier });
}
