import { useEffect, useEffectEvent, type RefObject } from 'react';
import { glideTo } from '#ui/glide.ts';
import { claimAtReadingLine, markOf } from './mark-places.ts';

/** So long without a scroll, in ms, and the reader has come to rest. */
const RESTED = 140;

/**
 * Keeps columns together by claim: when the reader comes to rest in one of them, the others glide to the match of the
 * claim that is being read there, unless it is in view already.
 *
 * @param columns - What holds the columns.
 * @param matched - Ids of the claims that stand in more than one of the columns; null keeps nothing together.
 */
export function useMatchedScroll(
  columns: RefObject<HTMLElement | null>,
  matched: ReadonlySet<string> | null,
): void {
  const follow = useEffectEvent((leader: Element) => {
    const root = columns.current;
    const claim = matched && claimAtReadingLine(leader, matched);
    if (!root || !claim) return;
    for (const scroller of root.querySelectorAll('[data-scroller]')) {
      const mark = scroller === leader ? null : markOf(scroller, claim);
      if (mark) glideTo(mark, 'smooth');
    }
  });

  useEffect(() => {
    const root = columns.current;
    if (!root) return;
    let leader: Element | null = null;
    let rest = 0;
    // Only what the reader moves leads; a column that glides by itself would lead the others back.
    const lead = ({ target }: Event): void => {
      leader = target instanceof Element ? target.closest('[data-scroller]') : null;
    };
    const scrolled = ({ target }: Event): void => {
      if (target !== leader) return;
      window.clearTimeout(rest);
      rest = window.setTimeout(() => leader && follow(leader), RESTED);
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
}
