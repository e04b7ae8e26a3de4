/** What is read of an element's size, and where the browser has it. */
const READINGS = [
  [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft']],
  [Element.prototype, ['clientWidth', 'clientHeight']],
] as const;

/**
 * Sizes that somebody else's code reads over and over, between its writing, though they hardly change.
 *
 * The browser would lay out the page for each such reading. Once kept, an element gives the answer that it gave first,
 * until it is forgotten.
 */
export class KnownSizes {
  #known = new Map<HTMLElement, Map<string, number>>();

  /** Answer from now on as at the next reading. */
  keep(elements: readonly HTMLElement[]): void {
    for (const element of elements) {
      if (this.#known.has(element)) continue;
      const sizes = new Map<string, number>();
      this.#known.set(element, sizes);
      for (const [prototype, names] of READINGS) {
        for (const name of names) answer(element, name, sizes, prototype);
      }
    }
  }

  /** Answer as the page is. */
  forget(): void {
    for (const [element, sizes] of this.#known) {
      for (const name of READINGS.flatMap(([, names]) => names)) Reflect.deleteProperty(element, name);
      sizes.clear();
    }
    this.#known.clear();
  }
}

function answer(element: HTMLElement, name: string, sizes: Map<string, number>, prototype: object): void {
  Object.defineProperty(element, name, {
    configurable: true,
    get(): number {
      const size = sizes.get(name) ?? Number(Reflect.get(prototype, name, element));
      sizes.set(name, size);
      return size;
    },
  });
}
