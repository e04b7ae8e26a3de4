import { useSyncExternalStore } from 'react';
import { routeOf } from '#data/route/route.ts';

/** A choice that stays on this machine, and goes nowhere else. */
export type Stored<Word extends string> = {
  /** The reader's choice, or null where there is none. */
  read: () => Word | null;
  /** Null gives the choice up. */
  write: (word: Word | null) => void;
  /** The choice, kept in step with other tabs. */
  use: () => Word | null;
};

/**
 * Keep one of a few words in the browser's storage.
 *
 * Storage may be blocked, as in a private frame, or full; the choice then lasts as long as the page. Within another page
 * (`embed`) nothing is read or kept: its readers came to that page and not here.
 *
 * @param key - Its name in storage.
 * @param words - A stored word that is none of these is no choice.
 */
export function stored<Word extends string>(key: string, words: readonly Word[]): Stored<Word> {
  let unsaved: Word | null = null;
  const listeners = new Set<() => void>();

  function read(): Word | null {
    if (unsaved) return unsaved;
    const found = inStorage((storage) => storage.getItem(key));
    return words.find((word) => word === found) ?? null;
  }

  function write(word: Word | null): void {
    const isKept = inStorage((storage) => {
      if (word) storage.setItem(key, word);
      else storage.removeItem(key);
      return true;
    });
    unsaved = isKept ? null : word;
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

  return { read, write, use: () => useSyncExternalStore(subscribe, read, () => null) };
}

/** What a deed in storage gives; null where there is none for us. */
function inStorage<Given>(deed: (storage: Storage) => Given): Given | null {
  if (routeOf(window.location.search).embed) return null;
  try {
    return deed(localStorage);
  } catch {
    return null;
  }
}
