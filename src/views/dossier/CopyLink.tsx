import { useState } from 'react';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Link } from '#ui/icons.tsx';

/** Copies the address of the screen as it is: it restores all of it. */
export function CopyLink() {
  const messages = useMessages();
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(messages.card.copied);
    } catch {
      // Browsers refuse in frames and over plain http.
      setSaid(messages.card.notCopied);
    }
  }

  return (
    <>
      <span role="status" className="text-sm text-soft">
        {said}
      </span>
      <Button aria-label={messages.card.copy} title={messages.card.copy} onClick={() => void copy()}>
        <Link className="size-4" aria-hidden />
      </Button>
    </>
  );
}
