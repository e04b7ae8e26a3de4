import { later } from '#ui/later.tsx';

/** What joins the columns. Where its code does not come, the articles are read without. */
export const Threads = later(async () => {
  try {
    return (await import('#views/match/Threads.tsx')).Threads;
  } catch {
    return () => null;
  }
});
