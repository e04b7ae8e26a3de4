import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Guess } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { useChoiceLabel } from './use-choice-label.ts';

/** What is right in a guess, in words: one choice, or any of several. */
export function RightChoices({ look, guess }: { look: LookUp; guess: Guess }) {
  const { locale } = useLessonMessages();
  const labelOf = useChoiceLabel(look, guess.asked);
  // Outlets and events have their names in the dossier's language.
  const isOfDossier = guess.asked.of === 'outlet' || guess.asked.of === 'place';
  return (
    <strong lang={isOfDossier ? look.dossier.lang : undefined} dir="auto" className="correct-choices">
      {new Intl.ListFormat(locale, { type: 'disjunction' }).format(guess.right.map(labelOf))}
    </strong>
  );
}
