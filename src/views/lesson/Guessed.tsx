import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Guess } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { AskedSubject } from './AskedSubject.tsx';
import { RightChoices } from './RightChoices.tsx';

type Props = { look: LookUp; guesses: readonly Guess[] };

/** What a class has guessed at, with what was right, at hand while it talks about it. */
export function Guessed({ look, guesses }: Props) {
  const { lesson } = useLessonMessages();
  return (
    <details className="guessed">
      <summary>{lesson.guessed}</summary>
      <ol>
        {guesses.map((guess) => (
          <li key={guess.key}>
            <AskedSubject look={look} asked={guess.asked} />
            {guess.asked.of !== 'place' && <RightChoices look={look} guess={guess} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
