import type { OpenDossier } from '#data/dossier-query.ts';
import { useMessages } from '#messages/use-messages.ts';

export function History({ open }: { open: OpenDossier }) {
  const { history } = useMessages();
  return (
    <section data-ready="true" aria-label={open.look.dossier.title}>
      <h2>{history.title}</h2>
    </section>
  );
}
