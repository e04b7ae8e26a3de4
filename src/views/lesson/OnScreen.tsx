import type { LessonStep } from '#domain/dossier/dossier.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';

type Props = { step: LessonStep; lang: string; isAnswered: boolean };

/** What a step says to the class, small, and its answer, also before the class sees it. */
export function OnScreen({ step: { text, question, answer, exercise }, lang, isAnswered }: Props) {
  const { desk } = useLessonMessages().lesson;
  return (
    <div className="on-screen">
      {!exercise && (
        <p lang={lang} dir="auto">
          {text}
        </p>
      )}
      {question !== undefined && (
        <p lang={lang} dir="auto" className="font-semibold">
          {question}
        </p>
      )}
      {answer !== undefined && (
        <p>
          <span className="desk-label">{desk.answer[isAnswered ? 'shown' : 'hidden']}</span>
          <span lang={lang} dir="auto" className="block">
            {answer}
          </span>
        </p>
      )}
    </div>
  );
}
