import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Asked, Guess } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { GuessAnswer } from './GuessAnswer.tsx';
import { Hands } from './Hands.tsx';
import { PlacedEvents } from './PlacedEvents.tsx';
import { useChoiceLabel } from './use-choice-label.ts';
import './guess.css';

type Props = {
  look: LookUp;
  /** What the step says of all its guesses. */
  text: string;
  guess: Guess;
  isAnswered: boolean;
  handsFor: (choice: string) => number;
  onHand: (choice: string) => void;
  onClear: () => void;
};

/** One question of an exercise, large, with the choices and then the answer. Until then nothing here tells it. */
export function GuessBoard({ look, text, guess, isAnswered, handsFor, onHand, onClear }: Props) {
  const { lang } = look.dossier;
  const { asked, choices, right } = guess;
  const labelOf = useChoiceLabel(look, asked);
  return (
    <div className="guess">
      {!isAnswered && (
        <p lang={lang} dir="auto" className="guess-say">
          {text}
        </p>
      )}
      <div aria-live="polite" className="guess-asked">
        <Question look={look} asked={asked} />
      </div>
      <Hands
        choices={choices.map((id) => ({ id, label: labelOf(id) }))}
        lang={asked.of === 'place' || asked.of === 'outlet' ? lang : undefined}
        right={isAnswered ? right : null}
        handsFor={handsFor}
        onHand={onHand}
        onClear={onClear}
      />
      <div role="status" className="guess-answer">
        {isAnswered && (
          <>
            <span className="sr-only">{right.map(labelOf).join(', ')}. </span>
            <GuessAnswer look={look} guess={guess} />
          </>
        )}
      </div>
    </div>
  );
}

function Question({ look, asked }: { look: LookUp; asked: Asked }) {
  const { lesson } = useLessonMessages();
  const nameOf = useArticleName(look, 'name');
  const { lang } = look.dossier;
  switch (asked.of) {
    case 'standing':
      return (
        <>
          <p className="sr-only">{lesson.ask.standing}</p>
          <p lang={lang} dir="auto" className="guess-subject">
            {asked.claim.statement}
          </p>
        </>
      );
    case 'outlet':
      return (
        <>
          <p className="sr-only">{lesson.ask.outlet}</p>
          <blockquote
            lang={look.article.get(asked.quote.article)?.lang ?? lang}
            dir="auto"
            className="guess-subject font-serif"
          >
            {asked.quote.exact}
          </blockquote>
        </>
      );
    case 'place':
      return (
        <>
          {asked.before.length > 0 && <PlacedEvents events={asked.before} from={1} lang={lang} />}
          <p className="guess-subject">{lesson.ask.place(asked.before.length + 1)}</p>
        </>
      );
    case 'telling':
      return (
        <>
          <p className="sr-only">{lesson.ask.telling(nameOf(asked.article.id))}</p>
          <p lang={lang} dir="auto" className="guess-subject">
            {'claim' in asked.subject ? asked.subject.claim.statement : asked.subject.event.title}
          </p>
        </>
      );
  }
}
