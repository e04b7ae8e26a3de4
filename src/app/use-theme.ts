import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Theme } from '#data/route/route.ts';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Puts the theme on the page: the link's, else the reader's own, else the system's.
 *
 * While the HTML that came with the page is taken over neither is known yet, and the page stays as it is.
 */
export function useTheme(linked: Theme | null, stored: Theme | null): void {
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
}
