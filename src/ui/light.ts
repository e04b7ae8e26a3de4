import './light.css';

/** In ms: long enough for an eye that followed the motion there. */
const SHOWN_FOR = 3000;

let shown: ReturnType<typeof setTimeout> | undefined;

/** Lights words for a passing moment, without touching the page they stand in. Older browsers do without. */
export function light(ranges: readonly Range[]): void {
  if (!('highlights' in CSS) || ranges.length === 0) return;
  clearTimeout(shown);
  CSS.highlights.set('lit', new Highlight(...ranges));
  shown = setTimeout(() => CSS.highlights.delete('lit'), SHOWN_FOR);
}

/**
 * The words within an element that lie between two offsets of its text.
 *
 * @returns Null where it has not got that much text.
 */
export function rangeWithin(element: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}
