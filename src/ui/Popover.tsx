import { useId, type ReactNode } from 'react';
import { ChevronDown } from './icons.tsx';

type Props = { label: string; children: ReactNode };

/** A button and what it opens over the page. The browser closes it on Escape and on a press elsewhere. */
export function Popover({ label, children }: Props) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline-flex min-h-7 items-center gap-1 rounded border border-line-strong bg-raised px-2 text-sm hover:bg-sunk pointer-coarse:min-h-11"
      >
        {label}
        <ChevronDown className="size-4" aria-hidden />
      </button>
      <div id={id} popover="auto" role="group" aria-label={label} className="popover">
        {children}
      </div>
    </>
  );
}
