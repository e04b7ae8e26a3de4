import { useSyncExternalStore } from 'react';
import { THEMES, type Theme } from '#data/route/route.ts';

const KEY = 'parallax.theme';

/** Storage may be blocked, as in a private frame, or full; the choice then lasts as long as the page. */
let unsaved: Theme | null = null;
const listeners = new Set<() => void>();

/** The theme the reader chose on this machine, or null where the system decides. */
export function storedTheme(): Theme | null {
  if (unsaved) return unsaved;
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the theme on this machine; null gives the choice back to the system. */
export function storeTheme(theme: Theme | null): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
    unsaved = null;
  } catch {
    unsaved = theme;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The stored theme, kept in step with other tabs. */
export function useStoredTheme(): Theme | null {
  return useSyncExternalStore(subscribe, storedTheme, () => null);
}
