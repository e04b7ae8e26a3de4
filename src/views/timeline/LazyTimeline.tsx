import { lazy } from 'react';

/** The timeline, whose code is loaded when it is first drawn: vis-timeline outweighs all else together. */
export const LazyTimeline = lazy(async () => ({ default: (await import('./Timeline.tsx')).Timeline }));
