import { useEffect, useRef, type RefObject } from 'react';

/**
 * What the reader used last: a pointer, or a key. `:focus-visible` does not tell, for a focus that the program moves on
 * after a click may show as well.
 *
 * @param except - Keys that do not count.
 */
export function useLastInput(except: readonly string[]): RefObject<'pointer' | 'key'> {
  const last = useRef<'pointer' | 'key'>('pointer');
  useEffect(() => {
    const onPointer = (): void => void (last.current = 'pointer');
    const onKey = ({ key }: KeyboardEvent): void => {
      if (!except.includes(key)) last.current = 'key';
    };
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [except]);
  return last;
}
