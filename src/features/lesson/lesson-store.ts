import type { LessonState } from '#domain/lesson/together.ts';

/**
 * Where a lesson is, for this window and for those it is kept in step with.
 *
 * It is in memory alone, on purpose: nothing about a class is stored, sent or in a link, and closing the windows
 * forgets it.
 */
export class LessonStore {
  #state: LessonState;
  #readers = new Set<() => void>();
  #tell: (() => void) | null = null;

  constructor(step: number) {
    this.#state = { step, played: {}, isBlank: false, isAway: false };
  }

  readonly read = (): LessonState => this.#state;

  readonly subscribe = (reader: () => void): (() => void) => {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  };

  /** Tell the other windows from now on. @returns A function that ends it. */
  join(tell: () => void): () => void {
    this.#tell = tell;
    return () => (this.#tell = null);
  }

  /** Something was done in this window: the others hear of it. */
  change(of: (now: LessonState) => Partial<LessonState>): void {
    this.#set({ ...this.#state, ...of(this.#state) });
    this.#tell?.();
  }

  /** It was done in another window. */
  hear(state: LessonState): void {
    this.#set(state);
  }

  #set(state: LessonState): void {
    this.#state = state;
    for (const reader of this.#readers) reader();
  }
}
