import { useId, useRef, type ReactNode } from 'react';
import { ChevronDown } from './icons.tsx';

type Props = {
  label: string;
  /** What was chosen in it, where that is worth a word on the button. */
  note?: string;
  children: ReactNode;
};

/** A button and what it opens over the page. The browser closes it on Escape and on a press elsewhere. */
export function Popover({ label, note = '', children }: Props) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  // Known at once, not with the next picture: Escape may come before that.
  const isOpen = useRef(false);
  return (
    // Escape closes this and nothing else on the page, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span
      // The note takes what room is left on a line.
      className={note === '' ? 'flex-none' : 'max-w-max min-w-0 flex-[1_1_11rem]'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen.current) return;
        event.preventDefault();
        popover.current?.hidePopover();
      }}
    >
      <button
        type="button"
        popoverTarget={id}
        className="inline-flex min-h-7 max-w-full items-center gap-1 rounded border border-line-strong bg-raised px-2 text-sm hover:bg-sunk pointer-coarse:min-h-11"
      >
        <span className="whitespace-nowrap">{label}</span>{' '}
        {note !== '' && (
          <span className="truncate text-soft" title={note}>
            <span aria-hidden>·</span> {note}
          </span>
        )}
        <ChevronDown className="size-4 flex-none" aria-hidden />
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className="popover"
        onBeforeToggle={(event) => {
          isOpen.current = event.newState === 'open';
        }}
      >
        {children}
      </div>
    </span>
  );
}
