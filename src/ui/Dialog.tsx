import { useId, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { X } from './icons.tsx';
import { useModal } from './use-modal.ts';

const LOOKS = {
  /** As high as what is in it. */
  card: 'm-auto w-[min(36rem,calc(100vw-2rem))] rounded-md p-5',
  /** As high whatever is in it, so that nothing moves while that changes; a narrow screen is given to it whole. */
  sheet:
    'open:flex flex-col mx-auto my-[8dvh] h-[min(44rem,84dvh)] max-h-none w-[min(46rem,calc(100vw-2rem))] rounded-md p-5 max-sm:m-0 max-sm:h-dvh max-sm:w-full max-sm:max-w-none max-sm:rounded-none max-sm:border-0 max-sm:p-3',
  /** All of the screen, for what is to be read from afar. */
  screen: 'open:flex flex-col m-0 h-dvh max-h-none w-full max-w-none border-0 p-4',
} as const;

type Props = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  look?: keyof typeof LOOKS;
  children: ReactNode;
};

/** A modal dialog, open for as long as it is rendered. The browser keeps the focus in it and gives it back. */
export function Dialog({ title, closeLabel, onClose, look = 'card', children }: Props) {
  const ref = useModal();
  const heading = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className={`border border-line-strong bg-raised text-ink shadow-xl backdrop:bg-black/40 ${LOOKS[look]}`}
    >
      <div className="mb-3 flex items-center justify-between">
        <h2 id={heading} className="text-lg font-semibold">
          {title}
        </h2>
        <Button aria-label={closeLabel} onClick={onClose}>
          <X className="size-4" aria-hidden />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
