import { useState, type ComponentType } from 'react';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useSharingMessages } from '#messages/use-sharing-messages.ts';
import { Button } from '#ui/Button.tsx';
import { QrCode, Share2 } from '#ui/icons.tsx';

type Dialog = ComponentType<{ open: OpenDossier; onClose: () => void }>;

const DIALOGS = {
  share: async (): Promise<Dialog> => (await import('./ShareDialog.tsx')).ShareDialog,
  qr: async (): Promise<Dialog> => (await import('./QrDialog.tsx')).QrDialog,
};
const ICONS = { share: Share2, qr: QrCode };

type Props = { what: keyof typeof DIALOGS; open: OpenDossier };

/** Opens the ways to hand on the screen as it is, or its QR code at once. Their code comes when asked for. */
export function ShareButton({ what, open }: Props) {
  const { sharing } = useSharingMessages();
  const [dialog, setDialog] = useState<{ Of: Dialog } | null>(null);
  const [said, setSaid] = useState('');
  const Icon = ICONS[what];

  async function show() {
    setSaid('');
    try {
      const Of = await DIALOGS[what]();
      setDialog({ Of });
    } catch {
      setSaid(sharing.failed);
    }
  }

  return (
    <>
      <span role="status" className="text-sm text-soft empty:hidden">
        {said}
      </span>
      <Button
        aria-label={sharing[what]}
        title={sharing[what]}
        aria-haspopup="dialog"
        onClick={() => void show()}
      >
        <Icon className={what === 'qr' ? 'size-5' : 'size-4'} aria-hidden />
      </Button>
      {dialog && <dialog.Of open={open} onClose={() => setDialog(null)} />}
    </>
  );
}
