import type { ViewName } from '#data/route/route.ts';
import { LESSONS } from './LazyLessons.tsx';
import { LATER_VIEWS } from './LazyView.tsx';

/** Fetches the code of a view that comes later than the page; of the first there is nothing to fetch. */
export async function codeOf(view: ViewName): Promise<void> {
  if (view === 'explore') return;
  await (view === 'lesson' ? LESSONS : LATER_VIEWS[view]).load();
}
