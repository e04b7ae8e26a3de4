import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * How many of many things to draw: few in the first picture, and more with each that follows, so that no picture keeps the page
 * from answering. Once all were drawn, it is always all.
 *
 * @param first - How many are seen at first.
 * @param more - How many each further picture adds.
 * @param all - How many there are.
 */
export function useGrowing(first: number, more: number, all: number): number {
  const [count, setCount] = useState(first < all ? first : Infinity);
  useEffect(() => {
    if (count === Infinity) return;
    const next = count + more < all ? count + more : Infinity;
    return afterPaint(() => startTransition(() => setCount(next)));
  }, [count, more, all]);
  return Math.min(count, all);
}
