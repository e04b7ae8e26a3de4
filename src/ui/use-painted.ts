import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** False for the first picture of what is opened, and true once that is on the screen: for all that is not seen first. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), []);
  return isPainted;
}
