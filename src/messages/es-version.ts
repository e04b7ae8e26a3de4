import type { version as english } from './en-version.ts';

/** The words about a new version of the app, in Spanish. */
export const version: typeof english = {
  ready: 'Hay una versión nueva.',
  opening: 'Abriendo la versión nueva…',
  use: 'Usarla ahora',
  later: 'Más tarde',
};
