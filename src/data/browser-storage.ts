import { useSyncExternalStore } from 'react';

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
 * Storage may be blocked, as in a private frame, or full; the choice then lasts as long as the page.
 *
 * @param key - Its name in storage.
 * @param words - A stored word that is none of these is no choice.
 */
export function stored<Word extends string>(key: string, words: readonly Word[]): Stored<Word> {
  let unsaved: Word | null = null;
  const listeners = new Set<() => void>();

  function read(): Word | null {
    if (unsaved) return unsaved;
    try {
      const found = localStorage.getItem(key);
      return words.find((word) => word === found) ?? null;
    } catch {
      return null;
    }
  }

  function write(word: Word | null): void {
    try {
      if (word) localStorage.setItem(key, word);
      else localStorage.removeItem(key);
      unsaved = null;
    } catch {
      unsaved = word;
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

  return { read, write, use: () => useSyncExternalStore(subscribe, read, () => null) };
}
