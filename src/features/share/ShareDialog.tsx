import { useState } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { addressOfRoute } from '#data/route/address-of.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useSharingMessages } from '#messages/use-sharing-messages.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { QrCode } from '#ui/icons.tsx';
import { EmbedSnippet } from './EmbedSnippet.tsx';
import { QrDialog } from './QrDialog.tsx';
import './share.css';

/** The ways to hand on the screen as it is: its link, and a frame in another page. */
export function ShareDialog({ look, onClose }: { look: LookUp; onClose: () => void }) {
  const { share, sharing } = useSharingMessages();
  const { route } = useRoute();
  const [isQr, setQr] = useState(false);
  const link = addressOfRoute(route);
  if (isQr) return <QrDialog onClose={onClose} />;
  return (
    <Dialog title={share.share} closeLabel={sharing.close} onClose={onClose}>
      <section className="share-part">
        <h3>{sharing.link}</h3>
        <p className="share-text">{link}</p>
        <p className="share-deeds">
          <CopyButton
            label={sharing.copyLink}
            of={sharing.linkName}
            copied={sharing.copied}
            notCopied={sharing.notCopied}
            text={link}
          />
          <Button look="outlined" onClick={() => setQr(true)}>
            <QrCode className="size-4" aria-hidden />
            {sharing.showQr}
          </Button>
          <span className="text-soft">{sharing.linkHelp}</span>
        </p>
      </section>
      <EmbedSnippet look={look} />
    </Dialog>
  );
}
