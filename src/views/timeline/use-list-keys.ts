import { useState, type KeyboardEvent } from 'react';

/** What each row of a list that is one tab stop needs. */
export type ListKeys = {
  /** The one that Tab leads to: where the focus is or was last, else the chosen one, else the first. */
  stop: string | undefined;
  rowKeys: (event: string) => {
    onFocus: () => void;
    onBlur: () => void;
    onKeyDown: (key: KeyboardEvent) => void;
  };
};

/**
 * One tab stop for a list of events: the arrows, Home and End go through it.
 *
 * @param onGo - Focus an event's row.
 */
export function useListKeys(
  events: readonly string[],
  chosen: string | null,
  onGo: (event: string) => void,
): ListKeys {
  const [focused, setFocused] = useState<string | null>(null);
  const has = (event: string | null) => event !== null && events.includes(event);
  const stop = (has(focused) ? focused : has(chosen) ? chosen : events[0]) ?? undefined;

  function step(event: string, key: KeyboardEvent): void {
    const at = events.indexOf(event);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: events.length - 1,
    };
    const target = events[targets[key.key] ?? -1];
    if (target === undefined) return;
    key.preventDefault();
    onGo(target);
  }

  return {
    stop,
    rowKeys: (event) => ({
      onFocus: () => setFocused(event),
      onBlur: () => setFocused(null),
      onKeyDown: (key) => step(event, key),
    }),
  };
}
