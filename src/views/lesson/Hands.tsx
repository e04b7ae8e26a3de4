import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Check } from '#ui/icons.tsx';

type Props = {
  choices: readonly { id: string; label: string }[];
  /** The language of the labels, where they are not the interface's. */
  lang: string | undefined;
  /** The right ones, once they may be seen. */
  right: readonly string[] | null;
  handsFor: (choice: string) => number;
  onHand: (choice: string) => void;
  onClear: () => void;
};

/** The choices of a guess. Each tap counts one hand, until the answer is shown. */
export function Hands({ choices, lang, right, handsFor, onHand, onClear }: Props) {
  const { lesson } = useLessonMessages();
  const isCounted = choices.some(({ id }) => handsFor(id) > 0);
  const isOver = right !== null;
  return (
    <div className="hands">
      <ul>
        {choices.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              className="hand"
              data-right={isOver ? right.includes(id) : undefined}
              // Not `disabled`, which would lose the focus at the very moment that the answer comes.
              aria-disabled={isOver || undefined}
              onClick={() => {
                if (!isOver) onHand(id);
              }}
            >
              {right?.includes(id) && <Check className="size-[1em] shrink-0" aria-hidden />}
              <span lang={lang} dir="auto">
                {label}
              </span>{' '}
              <span className="hand-count">
                {(!isOver || handsFor(id) > 0) && (
                  <>
                    {handsFor(id)} <span className="sr-only">{lesson.hands(handsFor(id))}</span>
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {isCounted && !isOver && (
        <Button look="outlined" onClick={onClear}>
          {lesson.clearHands}
        </Button>
      )}
    </div>
  );
}
