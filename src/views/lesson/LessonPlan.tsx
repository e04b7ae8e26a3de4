import type { Lesson } from '#domain/dossier/dossier.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';

/** What a teacher reads before the class: what goes wrong, and each step with its notes and answers. */
export function LessonPlan({
  lesson: { misconceptions = [], steps },
  lang,
}: {
  lesson: Lesson;
  lang: string;
}) {
  const { lesson } = useLessonMessages();
  return (
    <div className="lesson-plan">
      {misconceptions.length > 0 && (
        <>
          <h4>{lesson.misconceptions}</h4>
          <dl lang={lang}>
            {misconceptions.map(({ belief, reply }) => (
              <div key={belief}>
                <dt dir="auto">{belief}</dt>
                <dd dir="auto">{reply}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <ol>
        {steps.map(({ title, text, minutes, work, notes, question, answer }, index) => (
          <li key={index}>
            <h4 lang={lang} dir="auto">
              {title}
            </h4>
            <p className="text-sm text-soft">
              {[
                minutes === undefined ? [] : lesson.minutes(minutes),
                work === undefined ? [] : lesson.work[work],
              ]
                .flat()
                .join(' · ')}
            </p>
            <p lang={lang} dir="auto">
              {text}
            </p>
            <dl>
              {(
                [
                  [lesson.notes, notes],
                  [lesson.question, question],
                  [lesson.answer, answer],
                ] as const
              ).map(
                ([name, said]) =>
                  said !== undefined && (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd lang={lang} dir="auto">
                        {said}
                      </dd>
                    </div>
                  ),
              )}
            </dl>
          </li>
        ))}
      </ol>
    </div>
  );
}
