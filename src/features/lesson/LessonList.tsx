import type { OpenDossier } from '#data/dossier-query.ts';
import { firstScreen } from '#data/route/first-screen.ts';
import type { Route } from '#data/route/route.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import type { Way } from '#ui/AppLink.tsx';
import { LessonCard } from '#views/lesson/LessonCard.tsx';

type Props = {
  open: OpenDossier;
  /** The lesson that the link names and that cannot be given. */
  unknown: string | null;
};

/** The lessons of the dossier, each with its length and aims. */
export function LessonList({ open, unknown }: Props) {
  const { lessons, lang } = open.look.dossier;
  const { lesson } = useLessonMessages();
  const { route, go } = useRoute();
  const wayTo = (screen: Route): Way => ({ href: hrefOf(screen), go: () => go(screen) });
  return (
    <div className="lessons" data-ready="true">
      <h2 className="text-3xl font-semibold">{lesson.title}</h2>
      <p className="mt-2 text-soft">{lesson.intro}</p>
      {unknown !== null && !lessons.some(({ id }) => id === unknown) && (
        <p role="alert" className="mt-4 font-semibold">
          {lesson.unknown(unknown)}
        </p>
      )}
      {lessons.length === 0 && <p className="mt-6">{lesson.none}</p>}
      {lessons.map((each) => {
        const first = { ...firstScreen(route, route.dossier), view: 'lesson', lesson: each.id } as const;
        return (
          <LessonCard
            key={each.id}
            lesson={each}
            lang={lang}
            way={wayTo(first)}
            papers={(['worksheet', 'key', 'notes'] as const).map((what) => ({
              name: lesson.papers[what],
              way: wayTo({ ...first, view: 'print', what }),
            }))}
          />
        );
      })}
    </div>
  );
}
