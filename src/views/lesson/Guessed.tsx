import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Asked, Guess } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
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
            <Subject look={look} asked={guess.asked} />
            {guess.asked.of !== 'place' && <RightChoices look={look} guess={guess} />}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Subject({ look, asked }: { look: LookUp; asked: Asked }) {
  const { lang } = look.dossier;
  switch (asked.of) {
    case 'outlet':
      return (
        <q lang={look.article.get(asked.quote.article)?.lang ?? lang} dir="auto" className="font-serif">
          {asked.quote.exact}
        </q>
      );
    case 'standing':
      return (
        <span lang={lang} dir="auto">
          {asked.claim.statement}
        </span>
      );
    case 'telling':
      return (
        <span lang={lang} dir="auto">
          {'claim' in asked.subject ? asked.subject.claim.statement : asked.subject.event.title}
        </span>
      );
    case 'place':
      return (
        <span lang={lang} dir="auto">
          {asked.next.title}
        </span>
      );
  }
}
