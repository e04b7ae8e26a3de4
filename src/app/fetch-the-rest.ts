import { loadCards } from '#features/explore/cards.ts';
import { loadTimeline } from '#views/timeline/LazyTimeline.tsx';

/** What the first view did without, in the order in which it is likely to be wished for. */
const REST: readonly (() => Promise<unknown>)[] = [
  loadCards,
  loadTimeline,
  () => import('#features/find/Find.tsx'),
  () => import('#features/ledger/Ledger.tsx'),
  () => import('#features/history/History.tsx'),
  () => import('#features/sources/Sources.tsx'),
  () => import('#features/lesson/Lessons.tsx'),
  () => import('#features/about/About.tsx'),
];

/** In ms, where the browser does not tell when it is idle. */
const LATER = 300;

let hasBegun = false;

/**
 * Fetch the code of the other views while nothing else is to be done, one after the other, so that each is there when it is
 * wished for. Not where the reader saves data.
 */
export async function fetchTheRest(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (hasBegun || connection?.saveData) return;
  hasBegun = true;
  for (const load of REST) {
    await idle();
    // Where the network is gone, whoever wishes for it says so.
    await load().catch(() => undefined);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, LATER);
  });
}
