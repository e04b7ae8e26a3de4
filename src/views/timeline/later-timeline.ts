import { laterPart } from '#ui/later.tsx';

/** The timeline's drawing, loaded when it is first to be seen: vis-timeline outweighs all else together. */
export const TIMELINE = laterPart(async () => (await import('./Timeline.tsx')).Timeline);
