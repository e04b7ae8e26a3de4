import { addressOfRoute } from '#data/route/address-of.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useSharingMessages } from '#messages/use-sharing-messages.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { QrCode } from '#ui/icons.tsx';

/** The link to the screen as it is. */
export function LinkPart({ onQr }: { onQr: () => void }) {
  const { sharing } = useSharingMessages();
  const link = addressOfRoute(useRoute().route);
  return (
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
        <Button look="outlined" onClick={onQr}>
          <QrCode className="size-4" aria-hidden />
          {sharing.showQr}
        </Button>
        <span className="text-soft">{sharing.linkHelp}</span>
      </p>
    </section>
  );
}
