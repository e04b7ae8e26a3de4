import type { OpenDossier } from '#data/dossier-query.ts';
import { useMessages } from '#messages/use-messages.ts';

export function Ledger({ open }: { open: OpenDossier }) {
  const { ledger } = useMessages();
  return (
    <section data-ready="true" aria-label={open.look.dossier.title}>
      <h2>{ledger.title}</h2>
    </section>
  );
}
