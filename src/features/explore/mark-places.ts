/** Where in the page the passages stand. */

/** Where one reads in a column: a third down, as far as a chosen passage glides. In heights of the column. */
const READING_LINE = 0.3;

/** The first mark of a claim in an element, or null. */
export function markOf(within: Element, claim: string): Element | null {
  return within.querySelector(`mark[data-claims~="${CSS.escape(claim)}"]`);
}

/**
 * Of some claims, the one whose passage stands nearest to the reading line of a scroller, or null where none of them is in
 * view.
 */
export function claimAtReadingLine(
  scroller: Element,
  among: Pick<ReadonlySet<string>, 'has'>,
): string | null {
  const frame = scroller.getBoundingClientRect();
  const line = frame.top + frame.height * READING_LINE;
  let nearest: { claim: string; off: number } | null = null;
  for (const handle of scroller.querySelectorAll<HTMLElement>('[data-handle]')) {
    const claim = handle.dataset['handle'] ?? '';
    if (!among.has(claim)) continue;
    const { top } = handle.getBoundingClientRect();
    if (top < frame.top || top > frame.bottom) continue;
    const off = Math.abs(top - line);
    if (!nearest || off < nearest.off) nearest = { claim, off };
  }
  return nearest?.claim ?? null;
}
