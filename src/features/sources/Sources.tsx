import type { OpenDossier } from '#data/dossier-query.ts';
import { useMessages } from '#messages/use-messages.ts';

export function Sources({ open }: { open: OpenDossier }) {
  const { sources } = useMessages();
  return (
    <section data-ready="true" aria-label={open.look.dossier.title}>
      <h2>{sources.title}</h2>
    </section>
  );
}
