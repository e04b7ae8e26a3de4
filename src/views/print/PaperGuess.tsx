import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Guess } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { AskedSubject } from '#views/lesson/AskedSubject.tsx';
import { useChoiceLabel } from '#views/lesson/use-choice-label.ts';
import { TickBox } from './TickBox.tsx';

type Props = { look: LookUp; guess: Guess; isKey: boolean };

/** One question of an exercise with a box to tick for each choice; in the key the right ones are ticked. */
export function PaperGuess({ look, guess, isKey }: Props) {
  const { lesson } = useLessonMessages();
  const nameOf = useArticleName(look, 'name');
  const { asked } = guess;
  const labelOf = useChoiceLabel(look, asked);
  return (
    <>
      <p>
        <AskedSubject look={look} asked={asked} />
        {asked.of === 'telling' && (
          <span className="print-soft"> {lesson.ask.telling(nameOf(asked.article.id))}</span>
        )}
      </p>
      <ul className="worksheet-choices">
        {guess.choices.map((choice) => (
          <li key={choice}>
            <TickBox isTicked={isKey && guess.right.includes(choice)} />
            <span lang={asked.of === 'outlet' ? look.dossier.lang : undefined} dir="auto">
              {labelOf(choice)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
