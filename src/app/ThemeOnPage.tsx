import { useLayoutEffect, useSyncExternalStore } from 'react';
import { themePreference } from '#data/preferences.ts';
import type { Theme } from '#data/route/route.ts';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Puts the theme on the page: the link's, else the reader's own, else the system's.
 *
 * While the HTML that came with the page is taken over neither is known yet, and the page stays as it is. It draws nothing, so
 * that the page is not drawn anew for what is known then.
 *
 * @param step - The theme of a lesson's step. The teacher's own choice, made for the room, outweighs it.
 */
export function ThemeOnPage({ linked, step }: { linked: Theme | null; step: Theme | null }): null {
  const stored = themePreference.use() ?? step;
  const systemIsDark = useSyncExternalStore(
    (notify) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', notify);
      return () => query.removeEventListener('change', notify);
    },
    () => window.matchMedia(DARK).matches,
    () => null,
  );
  const theme = linked ?? stored ?? (systemIsDark === null ? null : systemIsDark ? 'dark' : 'light');
  // Before the parts of the page measure themselves: a theme may change the size of type.
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return null;
}
