import { lazy } from 'react';

/** The timeline's code, loaded when it is first drawn: vis-timeline outweighs all else together. */
export const loadTimeline = () => import('./Timeline.tsx');

/** Made anew for each try, since React keeps a `lazy` that failed as failed. */
export const lazyTimeline = () => lazy(async () => ({ default: (await loadTimeline()).Timeline }));
