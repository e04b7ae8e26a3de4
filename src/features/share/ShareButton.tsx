import { useState, type ComponentType } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { QrCode, Share2 } from '#ui/icons.tsx';

type Dialog = ComponentType<{ look: LookUp; onClose: () => void }>;

const DIALOGS = {
  share: async (): Promise<Dialog> => (await import('./ShareDialog.tsx')).ShareDialog,
  qr: async (): Promise<Dialog> => (await import('./QrDialog.tsx')).QrDialog,
};
const ICONS = { share: Share2, qr: QrCode };

type Props = { what: keyof typeof DIALOGS; look: LookUp };

/** Opens the ways to hand on the screen as it is, or its QR code at once. Their code comes when asked for. */
export function ShareButton({ what, look }: Props) {
  const { share } = useMessages();
  const [dialog, setDialog] = useState<{ Of: Dialog } | null>(null);
  const [said, setSaid] = useState('');
  const Icon = ICONS[what];

  async function open() {
    setSaid('');
    try {
      const Of = await DIALOGS[what]();
      setDialog({ Of });
    } catch {
      setSaid(share.failed);
    }
  }

  return (
    <>
      <span role="status" className="text-sm text-soft empty:hidden">
        {said}
      </span>
      <Button aria-label={share[what]} title={share[what]} aria-haspopup="dialog" onClick={() => void open()}>
        <Icon className={what === 'qr' ? 'size-5' : 'size-4'} aria-hidden />
      </Button>
      {dialog && <dialog.Of look={look} onClose={() => setDialog(null)} />}
    </>
  );
}
