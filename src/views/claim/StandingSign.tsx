import type { Standing } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import './standing.css';

/** A standing as it is shown everywhere: its word, on its own line in its own colour. */
export function StandingSign({ standing, outlets }: { standing: Standing; outlets: readonly string[] }) {
  const messages = useMessages();
  return (
    <span
      data-standing={standing}
      className="standing-word font-semibold"
      title={messages.standing.about[standing]}
    >
      {messages.standing.of(standing, outlets)}
    </span>
  );
}
