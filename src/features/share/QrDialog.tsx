import { useMemo } from 'react';
import { addressOfRoute } from '#data/route/address-of.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useSharingMessages } from '#messages/use-sharing-messages.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { qrPath } from './qr-path.ts';
import './share.css';

/** The link to the screen as a QR code, as large as the screen, for phones in the back row. */
export function QrDialog({ onClose }: { onClose: () => void }) {
  const { sharing } = useSharingMessages();
  const { route } = useRoute();
  const link = addressOfRoute(route);
  const code = useMemo(() => qrPath(link), [link]);
  return (
    <Dialog look="screen" title={sharing.qr} closeLabel={sharing.close} onClose={onClose}>
      <div className="qr">
        {code ? (
          <svg role="img" aria-label={sharing.qrOf} viewBox={`0 0 ${code.size} ${code.size}`}>
            {/* Dark on light in every theme: many readers know nothing else. */}
            <rect width={code.size} height={code.size} fill="#fff" />
            <path d={code.path} fill="#000" shapeRendering="crispEdges" />
          </svg>
        ) : (
          <p role="status">{sharing.qrTooLong}</p>
        )}
        <p className="qr-link">{link}</p>
      </div>
    </Dialog>
  );
}
