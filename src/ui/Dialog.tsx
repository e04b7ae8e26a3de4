import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { X } from './icons.tsx';

type Props = { title: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A modal dialog, open for as long as it is rendered. The browser keeps the focus in it and gives it back. */
export function Dialog({ title, closeLabel, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // In the layout phase: closing gives the focus back only while the dialog is still in the page.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-md border border-line-strong bg-raised p-5 text-ink shadow-xl backdrop:bg-black/40"
    >
      <header className="mb-3 flex items-center justify-between">
        <h2 id={heading} className="text-lg font-semibold">
          {title}
        </h2>
        <Button aria-label={closeLabel} onClick={onClose}>
          <X className="size-4" aria-hidden />
        </Button>
      </header>
      {children}
    </dialog>
  );
}
