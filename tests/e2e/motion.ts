import type { Page } from '@playwright/test';

declare global {
  interface Window {
    motion?: { places: Map<string, number[]>; animated: Set<string> };
  }
}

/** Watches from now on, frame by frame, what moves and what is animated. */
export async function watchMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    const motion = { places: new Map<string, number[]>(), animated: new Set<string>() };
    const isWatched = window.motion !== undefined;
    window.motion = motion;
    if (isWatched) return;
    const look = (): void => {
      const now = window.motion ?? motion;
      const note = (name: string, place: number): void => {
        const places = now.places.get(name) ?? [];
        now.places.set(name, places);
        if (places.at(-1) !== place) places.push(place);
      };
      note('the page', scrollY);
      document
        .querySelectorAll('[data-scroller], .event-list, .column-scroller')
        .forEach((each, at) => note(`the scroller ${each.className} ${at}`, each.scrollTop));
      document
        .querySelectorAll('.timeline .timeline-era, .timeline .vis-background')
        .forEach((each, at) => at < 6 && note(`the drawing ${at}`, each.getBoundingClientRect().left));
      const lens = document.querySelector('.overview-lens');
      if (lens) note('the lens', lens.getBoundingClientRect().left);
      for (const animation of document.getAnimations()) {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        if (animation.playState === 'running' && Number(duration) > 1)
          now.animated.add(`${animation.constructor.name} of ${Number(duration)} ms`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What has moved by degrees since it was watched: it was at more than three places, or was animated. */
export function movedByDegrees(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...(window.motion?.places ?? [])]
      .filter(([, places]) => places.length > 3)
      .map(([name, places]) => `${name}: ${places.length} places`),
    ...(window.motion?.animated ?? []),
  ]);
}
