import { useState, type ComponentProps } from 'react';
import type { Lessons } from '#features/lesson/Lessons.tsx';
import { laterPart } from '#ui/later.tsx';
import { OnItsWay } from './OnItsWay.tsx';

export const LESSONS = laterPart(async () => (await import('#features/lesson/Lessons.tsx')).Lessons);

/** The classroom, whose code comes when it is first asked for. */
export function LazyLessons(props: ComponentProps<typeof Lessons>) {
  const [Shown] = useState(LESSONS.component);
  return (
    <OnItsWay>
      <Shown {...props} />
    </OnItsWay>
  );
}
