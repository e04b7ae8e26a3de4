import { lazy, Suspense, useState, type ComponentProps, type ComponentType } from 'react';
import type { ShareButton } from '#features/share/ShareButton.tsx';

type Props = ComponentProps<typeof ShareButton>;

/** Where the code does not come, the page does without the button. */
async function load(): Promise<{ default: ComponentType<Props> }> {
  try {
    return { default: (await import('#features/share/ShareButton.tsx')).ShareButton };
  } catch {
    return { default: () => null };
  }
}

/** The button that shares or takes along. The first view can be used before it is there; its place is kept. */
export function LazyShare(props: Props) {
  const [Button] = useState(() => lazy(load));
  return (
    <Suspense fallback={<span className="min-w-8" />}>
      <Button {...props} />
    </Suspense>
  );
}
