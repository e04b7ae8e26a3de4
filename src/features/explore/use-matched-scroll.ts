import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { glideTo } from '#ui/glide.ts';
import { claimAtReadingLine, markOf } from './mark-places.ts';

/** Keys that scroll what has the focus. */
const SCROLLING = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']);

/** So long without a scroll, in ms, and the reader has come to rest. */
const RESTED = 140;

/**
 * Keeps columns together by claim: when the reader comes to rest in one of them, the others glide to the match of the
 * claim that is being read there, unless it is in view already.
 *
 * @param columns - What holds the columns.
 * @param matched - Has the ids of the claims that stand in more than one of the columns; null keeps nothing together.
 * @param chosen - What is chosen: once it changes, each column shows that, and the reader has to scroll anew to lead.
 */
export function useMatchedScroll(
  columns: RefObject<HTMLElement | null>,
  matched: Pick<ReadonlySet<string>, 'has'> | null,
  chosen: unknown,
): void {
  const leader = useRef<Element | null>(null);
  const follow = useEffectEvent(() => {
    const root = columns.current;
    const claim = matched && leader.current && claimAtReadingLine(leader.current, matched);
    if (!root || !claim) return;
    for (const scroller of root.querySelectorAll('[data-scroller]')) {
      const mark = scroller === leader.current ? null : markOf(scroller, claim);
      if (mark) glideTo(mark, 'smooth');
    }
  });

  useEffect(() => {
    const root = columns.current;
    if (!root) return;
    let rest = 0;
    // Only what the reader moves leads; a column that glides by itself would lead the others back.
    const lead = (event: Event): void => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (event instanceof KeyboardEvent && !SCROLLING.has(event.key)) return;
      // A press on the column itself, and on nothing in it, is one on its scroll bar.
      if (event.type === 'pointerdown' && !target.matches('[data-scroller]')) return;
      leader.current = target.closest('[data-scroller]');
    };
    const scrolled = ({ target }: Event): void => {
      if (target !== leader.current) return;
      window.clearTimeout(rest);
      rest = window.setTimeout(follow, RESTED);
    };
    const ways = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
    for (const way of ways) root.addEventListener(way, lead, { capture: true, passive: true });
    root.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      window.clearTimeout(rest);
      for (const way of ways) root.removeEventListener(way, lead, { capture: true });
      root.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [columns]);

  useEffect(() => {
    leader.current = null;
  }, [chosen]);
}
