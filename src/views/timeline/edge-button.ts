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
 * An event whose label the edge would cut shows none; but while it is pointed at it does, where it finds room.
 *
 * @param behind - In px, from where the event's room begins to where its label does: 0 for a bar, which carries its
 *   label. At the end of the view a label behind its mark changes to the other side of it, so as not to hide it.
 * @param keepsLabel - Whether it shows its label all the same.
 */
export function settleEvent(
  button: HTMLElement,
  { stuck, under, over }: AtEdge,
  { behind, width }: { behind: number; width: number },
  keepsLabel: boolean,
): void {
  // A px of tolerance for the frame that vis lays its axis over.
  const isCut = under > 1 || over > 0;
  button.classList.toggle('is-cut', isCut && !keepsLabel);
  const inwards = behind > 0 ? behind + width : over;
  move(button.lastElementChild, over > 0 ? stuck - inwards : stuck);
}

function move(element: Element | null, px: number): void {
  if (element instanceof HTMLElement) element.style.transform = px === 0 ? '' : `translateX(${px}px)`;
}
