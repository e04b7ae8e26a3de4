import { memo, Suspense, useState, type ComponentProps } from 'react';
import type { TimelinePanel } from '#features/explore/TimelinePanel.tsx';
import { laterPart } from '#ui/later.tsx';
import { usePainted } from '#ui/use-painted.ts';
import { TIMELINE } from '#views/timeline/later-timeline.ts';
import { TimelinePlace } from './TimelinePlace.tsx';

const PANEL = laterPart(async () => {
  // The drawing weighs far more than its panel: where both are to be seen, both set out at once. That it fails is found out
  // where it is drawn.
  if (!import.meta.env.SSR && matchMedia('(width >= 62rem)').matches) {
    TIMELINE.load().catch(() => undefined);
  }
  return (await import('#features/explore/TimelinePanel.tsx')).TimelinePanel;
});

/**
 * The timeline's panel, whose code comes after the articles can be read.
 *
 * Remembered, since the panel that came with the HTML stays only as long as nothing about it changes before its code is
 * there.
 */
export const LazyTimelinePanel = memo(function LazyTimelinePanel(
  props: ComponentProps<typeof TimelinePanel>,
) {
  const [Panel] = useState(PANEL.component);
  // Where it would be drawn at once, the articles are shown before it.
  const [isKnown] = useState(PANEL.code !== null);
  const isPainted = usePainted();
  if (isKnown && !isPainted) return <TimelinePlace />;
  return (
    <Suspense fallback={<TimelinePlace />}>
      <Panel {...props} />
    </Suspense>
  );
});
