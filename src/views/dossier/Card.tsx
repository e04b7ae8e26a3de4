import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Steps } from '#domain/coverage/steps.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, X } from '#ui/icons.tsx';
import { CopyLink } from './CopyLink.tsx';

type Props = {
  /** Null while nothing is chosen. */
  kind: 'claim' | 'event' | null;
  id: string | null;
  label: string;
  /** Said aloud when it changes: the reader's focus stays where it was. */
  announcement: ReactNode;
  /** Where it stands among its like; it has no place outside the filter. */
  steps: Steps;
  onGo: (id: string) => void;
  onClose: () => void;
  /** False where the address is not this page's own. */
  canCopy?: boolean;
  /** What else can be done with what is chosen, beside the link. */
  tools?: ReactNode;
  children: ReactNode;
};

/** The frame of the card: beside the columns, or a sheet from below where there is no room for it. */
export function Card(props: Props) {
  const { kind, id, label, announcement, steps, onGo, onClose, canCopy = true, tools, children } = props;
  const messages = useMessages();
  const body = useRef<HTMLDivElement>(null);
  const pressedWithin = useRef(false);
  // Lowered for this one thing: what is chosen next is to be seen.
  const [lowered, setLowered] = useState<string | null>(null);
  const low = id !== null && lowered === id;
  useEffect(() => {
    // In braces: newer browsers return a promise here, which React would take for a clean-up.
    body.current?.scrollTo({ top: 0 });
    // What was pressed is gone with the former card: the focus stays on the card, not lost to the page.
    if (pressedWithin.current && document.activeElement === document.body) body.current?.focus();
    pressedWithin.current = false;
  }, [id]);
  const { place, total, previous, next } = steps;
  return (
    <aside
      aria-label={messages.card.label}
      className="card"
      data-card={kind !== null || undefined}
      data-claim={kind === 'claim' ? id : undefined}
      data-event={kind === 'event' ? id : undefined}
      data-low={low || undefined}
    >
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {kind && (
        <header className="card-tools">
          <Button
            aria-label={messages.card.previous}
            title={messages.card.previous}
            aria-disabled={previous === null}
            onClick={() => previous !== null && onGo(previous)}
          >
            <ChevronLeft className="size-4 rtl:-scale-x-100" aria-hidden />
          </Button>
          <Button
            aria-label={messages.card.next}
            title={messages.card.next}
            aria-disabled={next === null}
            onClick={() => next !== null && onGo(next)}
          >
            <ChevronRight className="size-4 rtl:-scale-x-100" aria-hidden />
          </Button>
          <p className="card-place min-w-0 text-sm leading-tight text-soft tabular-nums">
            {label}{' '}
            {place > 0 && <span className="whitespace-nowrap">{messages.card.place(place, total)}</span>}
          </p>
          <span className="ms-auto" />
          {tools}
          {canCopy && <CopyLink key={id} />}
          <Button
            className="card-lower"
            aria-label={low ? messages.card.raise : messages.card.lower}
            aria-expanded={!low}
            onClick={() => setLowered(low ? null : id)}
          >
            {low ? (
              <ChevronUp className="size-4" aria-hidden />
            ) : (
              <ChevronDown className="size-4" aria-hidden />
            )}
          </Button>
          <Button aria-label={messages.card.close} title={messages.card.close} onClick={onClose}>
            <X className="size-4" aria-hidden />
          </Button>
        </header>
      )}
      {/* A scroller has to be within reach of the arrow keys. */}
      <div
        ref={body}
        onClickCapture={() => {
          pressedWithin.current = true;
        }}
        className="card-body"
        tabIndex={0}
        role="group"
        aria-label={kind ? label : messages.card.label}
      >
        {children}
      </div>
    </aside>
  );
}
