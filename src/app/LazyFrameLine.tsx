import { lazy, Suspense, useState, type ComponentProps, type ComponentType } from 'react';
import type { FrameLine } from '#features/embed/FrameLine.tsx';

type Props = ComponentProps<typeof FrameLine>;

/** Where the code does not come, the view is shown without the line. */
async function load(): Promise<{ default: ComponentType<Props> }> {
  try {
    return { default: (await import('#features/embed/FrameLine.tsx')).FrameLine };
  } catch {
    return { default: () => null };
  }
}

/** The line that stands in place of the header within another page; most readers never need its code. */
export function LazyFrameLine(props: Props) {
  const [Line] = useState(() => lazy(load));
  return (
    <Suspense fallback={<div className="min-h-9" />}>
      <Line {...props} />
    </Suspense>
  );
}
