import { HOME, type Route } from './route.ts';

/**
 * The first screen of a dossier. What was chosen or filtered is left behind; what belongs to the page and not to a
 * dossier stays: its theme, and that it is within another page.
 */
export function firstScreen({ theme, embed }: Route, dossier: string): Route {
  return { ...HOME, dossier, theme, embed };
}
