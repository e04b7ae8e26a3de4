import type { LookUp } from '#domain/dossier/look-up.ts';
import { frameHtml } from '#domain/export/frame-html.ts';
import { addressOfRoute } from '#data/route/address-of.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useSharingMessages } from '#messages/use-sharing-messages.ts';
import { CopyButton } from '#ui/CopyButton.tsx';

/** The screen as a frame: HTML to put into another page. */
export function EmbedSnippet({ look }: { look: LookUp }) {
  const { sharing } = useSharingMessages();
  const { route } = useRoute();
  const html = frameHtml(addressOfRoute({ ...route, embed: true }), sharing.frameTitle(look.dossier.title));
  return (
    <section className="share-part">
      <h3>{sharing.embed}</h3>
      <p>{sharing.embedHelp}</p>
      <pre className="share-text">{html}</pre>
      <p className="share-deeds">
        <CopyButton
          label={sharing.copyEmbed}
          of={sharing.embedName}
          copied={sharing.copied}
          notCopied={sharing.notCopied}
          text={html}
        />
      </p>
    </section>
  );
}
