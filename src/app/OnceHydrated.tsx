import type { ReactNode } from 'react';
import { useHydrated } from '#ui/use-hydrated.ts';

/** What the HTML that came with the page does not hold. A component of its own, so that nothing around it is drawn twice. */
export function OnceHydrated({ children }: { children: ReactNode }): ReactNode {
  return useHydrated() && children;
}
