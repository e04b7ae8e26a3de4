import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { placeTip } from './place-tip.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import './event-tip.css';

type Props = {
  /** The drawing, in which an event's button may be pointed at or focused. */
  host: RefObject<HTMLElement | null>;
  entryAt: (button: Element) => TimelineEntry | undefined;
};

type Shown = {
  entry: TimelineEntry;
  button: HTMLElement;
  /** Of the pointer, in px of the view; null by key. */ x: number | null;
};

/** Between pointing and showing, so that nothing flickers on the way across; in ms. */
const WAIT = 250;
/** For the window to have moved to what was focused, in ms. */
const SETTLED = 100;
/** For the pointer to get from the event to what is said of it, in ms. */
const GRACE = 200;

/**
 * What is said of an event that is pointed at or focused: that relations became warmer or cooler, in the words of the
 * outlet that says so, and how far dates are apart and why.
 *
 * For the eye alone: whoever listens has it in the button's name and description.
 */
export function EventTip({ host, entryAt }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const tip = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((next: Shown | null, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown((now) => (isSame(now, next) ? now : next)), wait);
  }, []);
  const saying = useEffectEvent((target: EventTarget | null, x: number | null): Shown | null => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.timeline-event') : null;
    const entry = button && entryAt(button);
    return entry && (entry.relation || entry.apart().length > 0) ? { entry, button, x } : null;
  });

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const hide = () => later(null, 0);
    /** What was pressed may move, and another come under a pointer that nobody moved: that is no pointing. */
    let isAtRest = false;
    element.addEventListener(
      'pointerover',
      ({ target, clientX, pointerType }) => {
        if (pointerType === 'mouse' && !isAtRest) later(saying(target, clientX), WAIT);
      },
      { signal },
    );
    element.addEventListener('pointerleave', () => later(null, GRACE), { signal });
    element.addEventListener(
      'focusin',
      ({ target }) => {
        const byKey = target instanceof Element && target.matches(':focus-visible');
        later(byKey ? saying(target, null) : null, SETTLED);
      },
      { signal },
    );
    element.addEventListener('focusout', hide, { signal });
    element.addEventListener(
      'pointerdown',
      () => {
        isAtRest = true;
        hide();
      },
      { signal },
    );
    element.addEventListener(
      'pointermove',
      ({ movementX, movementY }) => {
        if (movementX !== 0 || movementY !== 0) isAtRest = false;
      },
      { signal },
    );
    element.addEventListener('wheel', hide, { signal, passive: true });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') hide();
      },
      { signal, capture: true },
    );
    return () => {
      listening.abort();
      clearTimeout(timer.current);
    };
  }, [host, later]);

  useLayoutEffect(() => {
    const element = tip.current;
    if (!element || !shown) return;
    // Over the page's own layers; it leaves them when it leaves the document.
    element.togglePopover(true);
    placeTip(element, shown.button, shown.x);
  }, [shown]);

  if (!shown) return null;
  return (
    // The pointer may go to it, to read on; there is nothing in it to press.
    <div
      ref={tip}
      popover="manual"
      className="event-tip"
      aria-hidden="true"
      onPointerEnter={() => clearTimeout(timer.current)}
      onPointerLeave={() => later(null, GRACE)}
    >
      <Said entry={shown.entry} />
    </div>
  );
}

function isSame(a: Shown | null, b: Shown | null): boolean {
  return a?.button === b?.button && a?.entry === b?.entry;
}

function Said({ entry: { relation, apart } }: { entry: TimelineEntry }) {
  return (
    <>
      {relation && (
        <p>
          {relation.sign} {relation.said}:{' '}
          <q lang={relation.lang} dir="auto">
            {relation.words}
          </q>
        </p>
      )}
      {apart().map(({ said, reasons }) => (
        <div key={said}>
          <p>{said}</p>
          {reasons.map((reason) => (
            <p key={reason} className="event-tip-reason">
              {reason}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}
