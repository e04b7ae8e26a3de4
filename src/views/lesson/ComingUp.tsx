import type { LessonStep } from '#domain/dossier/dossier.ts';
import type { Beat } from '#domain/lesson/beats.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { OnScreen } from './OnScreen.tsx';

type Props = {
  step: LessonStep;
  /** The beat of this step that is shown next; undefined at its end. */
  following: Beat | undefined;
  /** How many guesses the step has. */
  guesses: number;
  /** The step after this one; undefined at the end of the lesson. */
  next: LessonStep | undefined;
  lang: string;
};

/** What the class will see next: an answer, a question, or the next step. */
export function ComingUp({ step, following, guesses, next, lang }: Props) {
  const { lesson } = useLessonMessages();
  const { desk } = lesson;
  if (following?.isAnswered) return <p>{desk.nextAnswer}</p>;
  if (following?.of === 'guess') return <p>{lesson.guess(following.index + 1, guesses)}</p>;
  if (following) return <OnScreen step={step} lang={lang} isAnswered={false} />;
  if (!next) return <p>{desk.nextEnd}</p>;
  return (
    <>
      <p lang={lang} dir="auto" className="font-semibold">
        {next.title}
      </p>
      <p lang={lang} dir="auto">
        {next.text}
      </p>
    </>
  );
}
