import { guessesOf } from '#domain/lesson/guesses.ts';
import type { Lesson, LessonStep } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { usePaperMessages } from '#messages/use-paper-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { PaperGuess } from './PaperGuess.tsx';
import { PaperOrder } from './PaperOrder.tsx';

/** To write an answer on. */
const LINES = [1, 2, 3, 4, 5];

type Props = { look: LookUp; lesson: Lesson; /** With the answers. */ isKey: boolean };

/** What a lesson asks, to be answered with a pencil, or its key. Numbers are those of the screen. */
export function Worksheet({ look, lesson, isKey }: Props) {
  const { lesson: words } = useLessonMessages();
  const { paper } = usePaperMessages();
  const { lang } = look.dossier;
  const asking = lesson.steps
    .map((step, index) => ({ step, number: index + 1 }))
    .filter(({ step }) => step.exercise !== undefined || step.question !== undefined);
  return (
    <div className="print-words worksheet">
      <p className="print-soft">{isKey ? paper.keyTo : paper.worksheetTo}</p>
      <h3 lang={lang} dir="auto">
        {lesson.title}
      </h3>
      {asking.length === 0 && <p>{paper.asksNothing}</p>}
      {asking.map(({ step, number }) => (
        <section key={number} className="worksheet-step">
          <h4>
            {words.step(number, lesson.steps.length)}
            {': '}
            <span lang={lang} dir="auto">
              {step.title}
            </span>
          </h4>
          <Asked look={look} step={step} isKey={isKey} />
        </section>
      ))}
    </div>
  );
}

function Asked({ look, step, isKey }: { look: LookUp; step: LessonStep; isKey: boolean }) {
  const { paper } = usePaperMessages();
  const nameOf = useArticleName(look, 'name');
  const { lang } = look.dossier;
  const { text, work = 'class', quotes = [], exercise, question, answer } = step;
  const guesses = exercise ? guessesOf(look, exercise) : [];
  return (
    <>
      {/* Who works without the class has no screen to read it from. */}
      {(exercise !== undefined || work !== 'class') && (
        <p lang={lang} dir="auto">
          {text}
        </p>
      )}
      {exercise?.kind === 'order' ? (
        <PaperOrder look={look} guesses={guesses} isKey={isKey} />
      ) : (
        guesses.length > 0 && (
          <ol className="worksheet-guesses">
            {guesses.map((guess) => (
              <li key={guess.key}>
                <PaperGuess look={look} guess={guess} isKey={isKey} />
              </li>
            ))}
          </ol>
        )
      )}
      {quotes.map((quote, index) => (
        <p key={index} className="paper-words">
          <span className="print-soft">{nameOf(quote.article)}</span>{' '}
          <q lang={look.article.get(quote.article)?.lang ?? lang} dir="auto" className="font-serif">
            {quote.exact}
          </q>
        </p>
      ))}
      {question !== undefined && (
        <div className="worksheet-question">
          <p lang={lang} dir="auto" className="font-semibold">
            {question}
          </p>
          {isKey ? (
            answer !== undefined && (
              <p lang={lang} dir="auto">
                {answer}
              </p>
            )
          ) : (
            <div role="img" aria-label={paper.lines} className="worksheet-lines">
              {LINES.map((line) => (
                <span key={line} />
              ))}
            </div>
          )}
        </div>
      )}
    </>
  );
}
