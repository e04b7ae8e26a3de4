import { vi } from 'vitest';

/**
 * What jsdom has not got, as it is in a browser where nothing has a size and nothing moves. Whether a thing
 * looks right is asked in `tests/e2e`.
 */

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
vi.stubGlobal('ResizeObserver', StillObserver);
vi.stubGlobal('IntersectionObserver', StillObserver);

/** A wide, light, unhurried screen: no media query matches. */
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });

/** Enough of it for ids: letters, digits and hyphens stay, all else gets a backslash. */
vi.stubGlobal('CSS', { escape: (ident: string) => ident.replace(/^\d|[^\w-]/g, (sign) => `\\${sign}`) });

window.scrollTo = () => {};
Object.assign(Element.prototype, {
  scrollTo: () => {},
  scrollBy: () => {},
  scrollIntoView: () => {},
  setPointerCapture: () => {},
  releasePointerCapture: () => {},
  hasPointerCapture: () => false,
});

Object.assign(Range.prototype, {
  getBoundingClientRect: () => new DOMRect(),
  getClientRects: () => [],
});

// Without this jsdom complains on the console that it cannot draw.
HTMLCanvasElement.prototype.getContext = () => null;

Object.defineProperty(document, 'fonts', {
  value: Object.assign(new EventTarget(), { ready: Promise.resolve(), status: 'loaded', load: () => [] }),
});

Object.assign(HTMLDialogElement.prototype, {
  show(this: HTMLDialogElement) {
    this.open = true;
  },
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement, returnValue?: string) {
    if (!this.open) return;
    this.open = false;
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.dispatchEvent(new Event('close'));
  },
});
