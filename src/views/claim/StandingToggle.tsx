import type { Standing } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import './standing.css';

type Props = { standing: Standing; count: number; pressed: boolean; onToggle: () => void };

/** One line of the legend, which shows or hides the claims of that standing. */
export function StandingToggle({ standing, count, pressed, onToggle }: Props) {
  const messages = useMessages();
  return (
    <button
      type="button"
      data-standing={standing}
      aria-pressed={pressed}
      title={`${messages.standing.about[standing]} (${messages.standing.line[standing]})`}
      className="standing-toggle"
      onClick={onToggle}
    >
      <span className="standing-word">{messages.standing.word[standing]}</span>{' '}
      <span className="text-soft tabular-nums">{messages.number(count)}</span>
    </button>
  );
}
