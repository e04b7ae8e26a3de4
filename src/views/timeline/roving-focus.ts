import type { Thing } from '#domain/chronology/gather.ts';
import type { Drawing } from './drawing.ts';

/**
 * One tab stop for all things of a drawing.
 *
 * It is remembered by an entry's key and not by an element, because zooming replaces a button by a group's and
 * back, and because a button out of view is out of the document.
 */
export class RovingFocus {
  #host: HTMLElement;
  #drawing: Drawing;
  #key: string | null = null;
  #wanted = false;
  #stop: HTMLButtonElement | undefined;

  constructor(host: HTMLElement, drawing: Drawing) {
    this.#host = host;
    this.#drawing = drawing;
  }

  /** The thing that the arrow keys go on from. */
  get thing(): Thing | undefined {
    return (this.#key !== null && this.#drawing.thingOf(this.#key)) || this.#firstInView();
  }

  /** Take a thing as the tab stop, and focus it as soon as it is drawn. */
  moveTo(key: string): void {
    this.#key = key;
    this.#wanted = true;
    this.settle();
  }

  /** Follow the reader in and out. */
  listen(signal: AbortSignal): void {
    this.#host.addEventListener(
      'focusin',
      ({ target }) => {
        const thing = target instanceof Element ? this.#drawing.thingAt(target) : undefined;
        if (thing) this.#arriveAt(thing);
      },
      { signal },
    );
    this.#host.addEventListener(
      'focusout',
      ({ target }) => {
        // A button that was panned out of view loses the focus as well: that is not leaving.
        setTimeout(() => {
          const isGone = target instanceof Element && !target.isConnected;
          if (!isGone && !this.#host.contains(document.activeElement)) this.#wanted = false;
        });
      },
      { signal },
    );
  }

  #arriveAt(thing: Thing): void {
    if (this.#key === null || this.#drawing.thingOf(this.#key) !== thing) this.#key = thing.key;
    this.#wanted = true;
    this.settle();
  }

  /** After a drawing: exactly one button in view is the tab stop, and it has the focus that was there before. */
  settle(): void {
    const own = this.#key === null ? undefined : this.#drawing.thingOf(this.#key);
    const ownButton = own && this.#drawing.buttonOf(own);
    const inView = this.#firstInView();
    const stop = ownButton?.isConnected ? ownButton : inView && this.#drawing.buttonOf(inView);
    if (this.#stop !== stop) {
      if (this.#stop) this.#stop.tabIndex = -1;
      if (stop) stop.tabIndex = 0;
      this.#stop = stop;
    }
    if (!this.#wanted) return;
    if (ownButton?.isConnected) {
      if (document.activeElement !== ownButton) ownButton.focus({ preventScroll: true });
    } else if (document.activeElement === document.body) {
      // Its button was panned out of view: the keys go on working from the drawing itself.
      this.#host.focus({ preventScroll: true });
    }
  }

  #firstInView(): Thing | undefined {
    const { start, end } = this.#drawing.chart.window;
    return this.#drawing.things.find(
      (thing) =>
        thing.extent.end > start &&
        thing.extent.start < end &&
        this.#drawing.buttonOf(thing)?.isConnected === true,
    );
  }
}
