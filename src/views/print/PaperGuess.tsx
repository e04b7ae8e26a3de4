import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Asked, Guess } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { useChoiceLabel } from '#views/lesson/use-choice-label.ts';
import { TickBox } from './TickBox.tsx';

type Props = { look: LookUp; guess: Guess; isKey: boolean };

/** One question of an exercise with a box to tick for each choice; in the key the right ones are ticked. */
export function PaperGuess({ look, guess, isKey }: Props) {
  const labelOf = useChoiceLabel(look, guess.asked);
  return (
    <>
      <Subject look={look} asked={guess.asked} />
      <ul className="worksheet-choices">
        {guess.choices.map((choice) => (
          <li key={choice}>
            <TickBox isTicked={isKey && guess.right.includes(choice)} />
            <span lang={guess.asked.of === 'outlet' ? look.dossier.lang : undefined} dir="auto">
              {labelOf(choice)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Subject({ look, asked }: { look: LookUp; asked: Asked }) {
  const { lesson } = useLessonMessages();
  const nameOf = useArticleName(look, 'name');
  const { lang } = look.dossier;
  switch (asked.of) {
    case 'standing':
      return (
        <p lang={lang} dir="auto">
          {asked.claim.statement}
        </p>
      );
    case 'outlet':
      return (
        <p lang={look.article.get(asked.quote.article)?.lang ?? lang} dir="auto">
          <q className="font-serif">{asked.quote.exact}</q>
        </p>
      );
    case 'telling':
      return (
        <p>
          <span lang={lang} dir="auto">
            {'claim' in asked.subject ? asked.subject.claim.statement : asked.subject.event.title}
          </span>{' '}
          <span className="print-soft">{lesson.ask.telling(nameOf(asked.article.id))}</span>
        </p>
      );
    case 'place':
      return <p>{lesson.ask.place(asked.before.length + 1)}</p>;
  }
}
