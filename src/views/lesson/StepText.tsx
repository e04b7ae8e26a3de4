import type { LessonStep, QuoteFrom } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Guess } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { Guessed } from './Guessed.tsx';
import { StepQuotes } from './StepQuotes.tsx';

type Props = {
  look: LookUp;
  step: LessonStep;
  /** What the class has guessed before its question is asked. */
  guesses: readonly Guess[];
  isAnswered: boolean;
  isFound: (quote: QuoteFrom) => boolean;
};

/** What a step says and asks. Once its question is answered, question and answer have the room. */
export function StepText({ look, step, guesses, isAnswered, isFound }: Props) {
  const { lesson } = useLessonMessages();
  const { text, quotes = [], question, answer, work, exercise } = step;
  const { lang } = look.dossier;
  return (
    <div className="step-text">
      {/* Of an exercise it says what to do, and that is done. */}
      {!isAnswered && !exercise && (
        <p lang={lang} dir="auto">
          {text}
        </p>
      )}
      {quotes.length > 0 && <StepQuotes look={look} quotes={quotes} isFound={isFound} />}
      {guesses.length > 0 && !isAnswered && <Guessed look={look} guesses={guesses} />}
      {work !== undefined && work !== 'class' && !isAnswered && (
        <p className="step-work">{lesson.work[work]}</p>
      )}
      {question !== undefined && (
        <p lang={lang} dir="auto" className="step-question">
          {question}
        </p>
      )}
      <div role="status">
        {isAnswered && (
          <p lang={lang} dir="auto" className="step-answer">
            <span className="sr-only">{lesson.answer}: </span>
            {answer}
          </p>
        )}
      </div>
    </div>
  );
}
