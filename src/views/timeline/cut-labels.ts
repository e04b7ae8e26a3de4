/** Wider than any label of the axis, in px. */
const WIDEST = 140;
/** Of a label, before its text, in px: see `vis-quiet.css`. */
const PADDING = 6;
/** A label may begin as far before the edge, in px: its padding is no text. */
const TOLERANCE = 3;

/**
 * Hide the axis's labels that the edge of the view cuts: half of a year is another year.
 *
 * Where a label stands is read from its style, since this is done after every drawing; vis uses labels again.
 */
export function hideCutLabels(host: HTMLElement): void {
  const width = host.clientWidth;
  for (const label of host.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')) {
    const left = Number(/translate\((-?[\d.]+)px/.exec(label.style.transform)?.[1] ?? 0);
    const isCut = left < -TOLERANCE || (left > width - WIDEST && left + inkOf(label) > width);
    label.style.visibility = isCut ? 'hidden' : '';
  }
}

/** A label may be as wide as its step, its text is not. */
function inkOf(label: HTMLElement): number {
  const text = document.createRange();
  text.selectNodeContents(label);
  return text.getBoundingClientRect().width + PADDING;
}
