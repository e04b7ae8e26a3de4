import { loadCards } from '#features/explore/cards.ts';
import { TIMELINE } from '#views/timeline/later-timeline.ts';
import { atRestOrStirred, idle } from './at-rest.ts';
import { FIND } from './FindButton.tsx';
import { LESSONS } from './LazyLessons.tsx';
import { LATER_VIEWS } from './LazyView.tsx';
import { savesData } from './saves-data.ts';

/** What the first view did without, in the order in which it is likely to be wished for. */
const REST: readonly (() => Promise<unknown>)[] = [
  loadCards,
  TIMELINE.load,
  FIND.load,
  LATER_VIEWS.ledger.load,
  LATER_VIEWS.history.load,
  LATER_VIEWS.sources.load,
  LESSONS.load,
  LATER_VIEWS.about.load,
];

let hasBegun = false;
let isStopped = false;
let current: Promise<unknown> = Promise.resolve();

/**
 * Fetch the code of the other views while nothing else is to be done, one after the other, so that each is there when it is
 * wished for. Not where the reader saves data.
 */
export async function fetchTheRest(): Promise<void> {
  if (hasBegun || savesData()) return;
  hasBegun = true;
  await atRestOrStirred();
  for (const load of REST) {
    await idle();
    if (isStopped) return;
    // Where the network is gone, whoever wishes for it says so.
    current = load().catch(() => undefined);
    await current;
  }
}

/** Begin nothing more, and wait for what is on its way. */
export async function stopFetching(): Promise<void> {
  isStopped = true;
  await current;
}
