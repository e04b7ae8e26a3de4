import { useEffectEvent, useLayoutEffect } from 'react';

/**
 * A letter with Ctrl or Cmd that acts wherever the focus is, in a field too, in place of what the browser does with it.
 *
 * @param letter - In lower case. Where the keyboard writes no Latin letters the key at its place counts.
 * @param onPress - False says that the key was not used, and the browser may have it.
 */
export function useShortcut(letter: string, onPress: () => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return;
    const key = event.key.toLowerCase();
    const isLatin = /^[a-z]$/.test(key);
    if (isLatin ? key !== letter : event.code !== `Key${letter.toUpperCase()}`) return;
    // Held down it comes again and again.
    if (event.repeat || onPress()) event.preventDefault();
  });
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
