import { lazy, memo, Suspense, useState, type ComponentProps } from 'react';
import type { TimelinePanel } from '#features/explore/TimelinePanel.tsx';
import { loadTimeline } from '#views/timeline/LazyTimeline.tsx';
import { TimelinePlace } from './TimelinePlace.tsx';

async function load() {
  // The drawing weighs far more than its panel: where both are to be seen, both set out at once. That it fails is found out
  // where it is drawn.
  if (!import.meta.env.SSR && matchMedia('(width >= 62rem)').matches) {
    loadTimeline().catch(() => undefined);
  }
  return { default: (await import('#features/explore/TimelinePanel.tsx')).TimelinePanel };
}

/**
 * The timeline's panel, whose code comes after the articles can be read.
 *
 * Remembered, since the panel that came with the HTML stays only as long as nothing about it changes before its code is
 * there.
 */
export const LazyTimelinePanel = memo(function LazyTimelinePanel(
  props: ComponentProps<typeof TimelinePanel>,
) {
  // Made anew for each try, since React keeps a `lazy` that failed as failed.
  const [Panel] = useState(() => lazy(load));
  return (
    <Suspense fallback={<TimelinePlace />}>
      <Panel {...props} />
    </Suspense>
  );
});
