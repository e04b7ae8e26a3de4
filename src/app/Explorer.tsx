import type { OpenDossier } from '#data/dossier-query.ts';
import type { ViewName } from '#data/route/route.ts';
import type { Opening } from '#features/find/opening.ts';
import { ExploreScreen } from './ExploreScreen.tsx';
import { LazyView } from './LazyView.tsx';

type Props = {
  view: Exclude<ViewName, 'lesson'>;
  open: OpenDossier;
  /** What was opened from the search and is yet to be shown. */
  sought: Opening | null;
  onShown: () => void;
};

/** A view of a dossier, on the whole screen or beside a step of a lesson. */
export function Explorer({ view, open, sought, onShown }: Props) {
  if (view === 'explore') return <ExploreScreen open={open} sought={sought} onShown={onShown} />;
  return <LazyView key={view} view={view} open={open} />;
}
