import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { placeNames } from './place-names.ts';
import type { TimelineEra } from './timeline-entry.ts';

/**
 * The strip above the drawing: puts its bands and their names where the window has them.
 *
 * Done on every frame of a pan, so by hand and not by rendering; and with widths that are kept, because reading them would
 * have the browser lay out the page each time.
 */
export class EraStrip {
  #strip: HTMLElement;
  #width = 0;
  #names = new Map<HTMLElement, number>();

  /** @param strip - Holds one element for each era, in order, and in it the name. */
  constructor(strip: HTMLElement) {
    this.#strip = strip;
    this.measure();
  }

  /** To be called when the strip changed its width or its type. */
  measure(): void {
    this.#width = this.#strip.clientWidth;
    this.#names.clear();
  }

  place(eras: readonly TimelineEra[], window: TimeSpan): void {
    const width = this.#width;
    const px = (time: number) => ((time - window.start) / (window.end - window.start)) * width;
    const bands = eras.flatMap((era, index) => {
      const band = this.#strip.children[index];
      const name = band?.firstElementChild;
      if (!(band instanceof HTMLElement) || !(name instanceof HTMLElement)) return [];
      const from = Math.max(px(era.start), 0);
      const to = Math.min(px(era.end), width);
      return [{ band, name, from, to, nameWidth: this.#widthOf(name) }];
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

  #widthOf(name: HTMLElement): number {
    const width = this.#names.get(name) ?? name.offsetWidth;
    this.#names.set(name, width);
    return width;
  }
}
