import type { DrawnSpan } from '#domain/chronology/drawn.ts';

/** Tell the style sheet how a stretch begins and ends, and whether the event lies some time in it. */
export function setEnds(mark: DrawnSpan, element: HTMLElement): void {
  if (mark.within) element.dataset['within'] = '';
  element.dataset['start'] = mark.openStart ? 'open' : mark.softStart ? 'soft' : 'sharp';
  element.dataset['end'] = mark.openEnd ? 'open' : mark.softEnd ? 'soft' : 'sharp';
}
