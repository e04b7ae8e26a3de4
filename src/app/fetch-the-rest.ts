import { loadCards } from '#features/explore/cards.ts';
import { loadTimeline } from '#views/timeline/LazyTimeline.tsx';
import { atRestOrStirred, idle } from './at-rest.ts';

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

let hasBegun = false;

/**
 * Fetch the code of the other views while nothing else is to be done, one after the other, so that each is there when it is
 * wished for. Not where the reader saves data.
 */
export async function fetchTheRest(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (hasBegun || connection?.saveData) return;
  hasBegun = true;
  await atRestOrStirred();
  for (const load of REST) {
    await idle();
    // Where the network is gone, whoever wishes for it says so.
    await load().catch(() => undefined);
  }
}
