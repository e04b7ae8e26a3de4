import { useState } from 'react';
import type { OpenDossier } from '#data/dossier-query.ts';
import { HELD, isOnDisk } from '#data/held-dossier.ts';
import { useSharingMessages } from '#messages/use-sharing-messages.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { EmbedSnippet } from './EmbedSnippet.tsx';
import { ForClass } from './ForClass.tsx';
import { LinkPart } from './LinkPart.tsx';
import { QrDialog } from './QrDialog.tsx';
import './share.css';

/** The ways to hand on the screen as it is: its link, a frame in another page, a file for a class. */
export function ShareDialog({ open, onClose }: { open: OpenDossier; onClose: () => void }) {
  const { sharing } = useSharingMessages();
  const [isQr, setQr] = useState(false);
  if (isQr) return <QrDialog onClose={onClose} />;
  return (
    <Dialog title={sharing.share} closeLabel={sharing.close} onClose={onClose}>
      {isOnDisk() ? (
        <p className="share-part">{sharing.onDisk}</p>
      ) : (
        <>
          <LinkPart onQr={() => setQr(true)} />
          <EmbedSnippet look={open.look} />
        </>
      )}
      {HELD ? <p className="share-part">{sharing.held}</p> : <ForClass open={open} />}
    </Dialog>
  );
}
