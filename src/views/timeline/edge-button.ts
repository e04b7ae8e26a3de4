import type { AtEdge } from './edges.ts';

/** The least that is left of a group's button at the edge, in px. */
const LEAST = 24;

/** At the edge a group keeps in view and has its number alone. */
export function settleGroup(
  button: HTMLElement,
  { stuck, under, over }: AtEdge,
  width: number,
  words: { short: string; full: string },
): void {
  const left = width - under - over;
  button.style.inlineSize = `${Math.max(left, LEAST)}px`;
  button.textContent = left < width ? words.short : words.full;
  move(button, stuck + Math.min(under, width - LEAST));
}

/**
 * An event whose label the edge would cut shows none; but while it is pointed at it does, moved inwards.
 *
 * @param keepsLabel - Whether it shows its label all the same.
 */
export function settleEvent(button: HTMLElement, { stuck, under, over }: AtEdge, keepsLabel: boolean): void {
  // A px of tolerance for the frame that vis lays its axis over.
  const isCut = under > 1 || over > 0;
  button.classList.toggle('is-cut', isCut && !keepsLabel);
  move(button.lastElementChild, over > 0 ? stuck - over : stuck);
}

function move(element: Element | null, px: number): void {
  if (element instanceof HTMLElement) element.style.transform = px === 0 ? '' : `translateX(${px}px)`;
}
