import { useEffectEvent, useLayoutEffect } from 'react';

/**
 * Plain keys that act wherever the focus is: not while the reader types, holds Ctrl, Alt or Meta, or has a dialog
 * open, and not where something nearer has taken the key already.
 *
 * @param onKey - Gets `KeyboardEvent.key`; true says that the key was used.
 */
export function useKeys(onKey: (key: string) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (onKey(event.key)) event.preventDefault();
  });
  // With what is drawn, not after it: no key falls between.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
