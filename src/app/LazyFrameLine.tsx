import { lazy, Suspense, useState, type ComponentProps } from 'react';
import type { FrameLine } from '#features/embed/FrameLine.tsx';

/** The line that stands in place of the header within another page; most readers never need its code. */
export function LazyFrameLine(props: ComponentProps<typeof FrameLine>) {
  // Made anew for each try, since React keeps a `lazy` that failed as failed.
  const [Line] = useState(() =>
    lazy(async () => ({ default: (await import('#features/embed/FrameLine.tsx')).FrameLine })),
  );
  return (
    <Suspense fallback={<div className="min-h-9" />}>
      <Line {...props} />
    </Suspense>
  );
}
