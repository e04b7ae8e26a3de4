import { Suspense, useState, type ComponentProps } from 'react';
import type { ShareButton } from '#features/share/ShareButton.tsx';
import { laterPart } from '#ui/later.tsx';

type Props = ComponentProps<typeof ShareButton>;

/** Where the code does not come, the page does without the button. */
const SHARE = laterPart<Props>(async () => {
  try {
    return (await import('#features/share/ShareButton.tsx')).ShareButton;
  } catch {
    return () => null;
  }
});

/** The button that shares or takes along. The first view can be used before it is there; its place is kept. */
export function LazyShare(props: Props) {
  const [Button] = useState(SHARE.component);
  return (
    <Suspense fallback={<span className="min-w-8" />}>
      <Button {...props} />
    </Suspense>
  );
}
