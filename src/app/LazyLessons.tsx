import { lazy, Suspense, useState, type ComponentProps } from 'react';
import type { Lessons } from '#features/lesson/Lessons.tsx';
import { useMessages } from '#messages/use-messages.ts';

/** The classroom, whose code comes when it is first asked for. */
export function LazyLessons(props: ComponentProps<typeof Lessons>) {
  const { app } = useMessages();
  // Made anew for each try, since React keeps a `lazy` that failed as failed.
  const [Shown] = useState(() =>
    lazy(async () => ({ default: (await import('#features/lesson/Lessons.tsx')).Lessons })),
  );
  return (
    <Suspense
      fallback={
        <p role="status" className="p-6 text-soft">
          {app.loadingView}
        </p>
      }
    >
      <Shown {...props} />
    </Suspense>
  );
}
