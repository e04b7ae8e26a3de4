import { lazy } from 'react';

/**
 * The timeline, whose code is loaded when it is first drawn: vis-timeline outweighs all else together.
 *
 * Made anew for each try, since React keeps a `lazy` that failed as failed.
 */
export const lazyTimeline = () => lazy(async () => ({ default: (await import('./Timeline.tsx')).Timeline }));
