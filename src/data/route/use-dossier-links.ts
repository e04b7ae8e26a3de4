import { firstScreen } from './first-screen.ts';
import { hrefOf, useRoute } from './use-route.ts';

/** The way to a dossier's first screen. */
export function useDossierLinks(): { hrefOf: (id: string) => string; open: (id: string) => void } {
  const { route, go } = useRoute();
  return { hrefOf: (id) => hrefOf(firstScreen(route, id)), open: (id) => go(firstScreen(route, id)) };
}
