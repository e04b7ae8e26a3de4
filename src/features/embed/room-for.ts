import type { ViewName } from '#data/route/route.ts';

/** Heights for a width, both in rem. */
export type Room = (width: number) => number;

/** One panel at a time, two, or all at once: where the layout changes (`app/layout.css`). */
const tables: Room = (width) => (width < 48 ? 44 : 48);
const explorer: Room = (width) => (width < 62 ? tables(width) : 60);
/** A step stands above the explorer, or beside it like a slide. */
const lesson: Room = (width) => (width < 48 ? 48 : Math.min(Math.max(width * 0.62, 36), 54));

/**
 * How much room a view is best given. What arranges itself in its frame and scrolls within has a height that only the
 * width decides: it would take whatever it were given, and there would be no end to that.
 *
 * @param isInLesson - Whether a lesson is given, also while its class looks elsewhere.
 * @returns Null for a page to be read from top to bottom, which is as high as what it holds.
 */
export function roomFor(view: ViewName, isInLesson: boolean): Room | null {
  if (isInLesson) return lesson;
  switch (view) {
    case 'explore':
      return explorer;
    case 'ledger':
    case 'history':
      return tables;
    case 'sources':
    case 'lesson':
    case 'about':
    case 'print':
      return null;
  }
}
