import { createRoot, type Root } from 'react-dom/client';
import { DossierUnavailable, dossierQuery, type OpenDossier } from '#data/dossier-query.ts';
import type { Messages } from '#messages/en.ts';
import { NotArrived } from './NotArrived.tsx';
import { queryClient } from './query-client.ts';

/**
 * The dossier of what stands in the HTML. While the network does not bring it, that text stays as it is, and a notice over it
 * offers another try.
 *
 * @param messages - The notice's texts.
 * @returns null where it came, or never will, and is not to be shown: the app says why.
 */
export async function untilArrived(id: string, messages: Promise<Messages>): Promise<OpenDossier | null> {
  const place = document.createElement('div');
  let notice: Root | undefined;
  try {
    for (;;) {
      try {
        return await queryClient.query(dossierQuery(id));
      } catch (error) {
        if (!(error instanceof DossierUnavailable && error.reason === 'unreachable')) return null;
      }
      const texts = await messages;
      if (!notice) document.body.prepend(place);
      const drawn = (notice ??= createRoot(place));
      await new Promise<void>((retry) =>
        drawn.render(<NotArrived {...texts} isTrying={false} onRetry={retry} />),
      );
      drawn.render(<NotArrived {...texts} isTrying onRetry={() => undefined} />);
    }
  } finally {
    const hadFocus = place.contains(document.activeElement);
    notice?.unmount();
    place.remove();
    if (hadFocus) document.getElementById('main')?.focus({ preventScroll: true });
  }
}
