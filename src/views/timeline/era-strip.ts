import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { placeNames } from './place-names.ts';
import type { TimelineEra } from './timeline-entry.ts';

/**
 * Put the bands of the strip above the drawing and their names where the window has them.
 *
 * Done on every frame of a pan, so by hand and not by rendering.
 *
 * @param strip - Holds one element for each era, in order, and in it the name.
 */
export function placeEras(strip: HTMLElement, eras: readonly TimelineEra[], window: TimeSpan): void {
  // All is read before anything is written: the browser would lay out the page for each reading after that.
  const width = strip.clientWidth;
  const px = (time: number) => ((time - window.start) / (window.end - window.start)) * width;
  const bands = eras.flatMap((era, index) => {
    const band = strip.children[index];
    const name = band?.firstElementChild;
    if (!(band instanceof HTMLElement) || !(name instanceof HTMLElement)) return [];
    const from = Math.max(px(era.start), 0);
    const to = Math.min(px(era.end), width);
    return [{ band, name, from, to, nameWidth: name.offsetWidth }];
  });
  const inView = bands.filter(({ from, to }) => to > from);
  const places = placeNames(inView, width);
  for (const { band, from, to } of bands) band.style.visibility = to > from ? '' : 'hidden';
  for (const [index, { band, name, from, to }] of inView.entries()) {
    band.style.transform = `translateX(${from}px)`;
    band.style.width = `${to - from}px`;
    name.style.transform = `translateX(${(places[index] ?? from) - from}px)`;
  }
}
