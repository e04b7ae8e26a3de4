import { dateInWords } from '#domain/chronology/words.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Guess } from '#domain/lesson/guesses.ts';
import { usePaperMessages } from '#messages/use-paper-messages.ts';

type Props = {
  look: LookUp;
  /** Those of an exercise in ordering, one for each place but the last. */
  guesses: readonly Guess[];
  isKey: boolean;
};

/** Events to be numbered in their order. The key has them in it, with their dates in the record. */
export function PaperOrder({ look, guesses, isKey }: Props) {
  const { paper, dates, locale } = usePaperMessages();
  const { lang } = look.dossier;
  const shuffled = guesses[0]?.choices ?? [];
  const placed = guesses.flatMap(({ asked }) => (asked.of === 'place' ? [asked.next.id] : []));
  const inOrder = [...placed, ...shuffled.filter((id) => !placed.includes(id))];
  return (
    <ul className="worksheet-order" aria-label={isKey ? paper.inOrder : paper.toOrder}>
      {(isKey ? inOrder : shuffled).map((id) => {
        const event = look.event.get(id);
        return (
          event && (
            <li key={id}>
              <span className="tick-box">{isKey && inOrder.indexOf(id) + 1}</span>
              <span lang={lang} dir="auto">
                {event.title}
              </span>{' '}
              {isKey && <span className="print-soft">{dateInWords(event.date, dates, locale)}</span>}
            </li>
          )
        );
      })}
    </ul>
  );
}
