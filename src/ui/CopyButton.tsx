import { useState } from 'react';
import { Button } from './Button.tsx';

type Props = {
  label: string;
  /** What is copied, for assistive technology: several such buttons may stand in a list. */
  of: string;
  copied: string;
  notCopied: string;
  text: string;
};

/** Copies a text and says so; where the browser refuses, says that too. */
export function CopyButton({ label, of, copied, notCopied, text }: Props) {
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      // Browsers refuse in frames and over plain http.
      setSaid(notCopied);
    }
  }

  return (
    <>
      <Button look="outlined" aria-label={`${label}: ${of}`} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="text-sm text-soft">
        {said}
      </span>
    </>
  );
}
