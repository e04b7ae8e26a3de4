import { lazy, useState, type ComponentProps } from 'react';
import type { Lessons } from '#features/lesson/Lessons.tsx';
import { OnItsWay } from './OnItsWay.tsx';

/** The classroom, whose code comes when it is first asked for. */
export function LazyLessons(props: ComponentProps<typeof Lessons>) {
  // Made anew for each try, since React keeps a `lazy` that failed as failed.
  const [Shown] = useState(() =>
    lazy(async () => ({ default: (await import('#features/lesson/Lessons.tsx')).Lessons })),
  );
  return (
    <OnItsWay>
      <Shown {...props} />
    </OnItsWay>
  );
}
