import { Suspense, useState, type ComponentProps } from 'react';
import type { FrameLine } from '#features/embed/FrameLine.tsx';
import { laterPart } from '#ui/later.tsx';

type Props = ComponentProps<typeof FrameLine>;

/** Where the code does not come, the view is shown without the line. */
const FRAME_LINE = laterPart<Props>(async () => {
  try {
    return (await import('#features/embed/FrameLine.tsx')).FrameLine;
  } catch {
    return () => null;
  }
});

/** The line that stands in place of the header within another page; most readers never need its code. */
export function LazyFrameLine(props: Props) {
  const [Line] = useState(FRAME_LINE.component);
  return (
    <Suspense fallback={<div className="min-h-9" />}>
      <Line {...props} />
    </Suspense>
  );
}
