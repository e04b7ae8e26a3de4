import type { TimeSpan } from '#domain/chronology/calendar.ts';

type Follower = (window: TimeSpan) => void;

/**
 * The window as it is in this very frame, for who must keep pace with the drawing without being rendered anew:
 * the drawing tells it, the overview follows and steers.
 */
export class LiveWindow {
  #now: TimeSpan;
  #followers = new Set<Follower>();
  #driver: Follower | undefined;

  constructor(now: TimeSpan) {
    this.#now = now;
  }

  get now(): TimeSpan {
    return this.#now;
  }

  /** The window is there now. */
  tell(now: TimeSpan): void {
    this.#now = now;
    for (const follower of this.#followers) follower(now);
  }

  /** It shall be there now. A drawing goes there in its own time and tells; without one this is where it is. */
  expect(window: TimeSpan): void {
    if (!this.#driver) this.tell(window);
  }

  /** Hear of each change. @returns A function that ends it. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Move it at once: by the drawing, where there is one. */
  steer(window: TimeSpan): void {
    if (this.#driver) this.#driver(window);
    else this.tell(window);
  }

  /** Be who moves it. @returns A function that ends it. */
  drive(driver: Follower): () => void {
    this.#driver = driver;
    return () => {
      if (this.#driver === driver) this.#driver = undefined;
    };
  }
}
