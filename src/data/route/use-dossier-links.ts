import { HOME } from './route.ts';
import { hrefOf, useRoute } from './use-route.ts';

/** The way to a dossier's first screen. What was chosen or filtered belongs to the one that is left; a theme stays. */
export function useDossierLinks(): { hrefOf: (id: string) => string; open: (id: string) => void } {
  const { route, go } = useRoute();
  const firstScreen = (dossier: string) => ({ ...HOME, dossier, theme: route.theme });
  return { hrefOf: (id) => hrefOf(firstScreen(id)), open: (id) => go(firstScreen(id)) };
}
