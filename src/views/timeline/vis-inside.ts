import type { Timeline } from 'vis-timeline/esnext';

/**
 * What has to be reached for inside of vis-timeline, since nothing that it declares does it. Looked up in version
 * 8.5.4; a bump goes through every function here.
 */
type Inside = {
  initialFitDone: boolean;
  defaultOptions: { moment: (date: Date) => { utc: () => unknown } };
  emit: (name: string, properties: object) => void;
  hammer: { get: (name: 'pan') => { state: number; set: (options: { direction: number }) => void } };
  timeAxis: { options: { timeAxis: unknown } };
  itemSet: { constructor: { types: { range: { prototype: object } } } };
};

/** `Hammer.DIRECTION_HORIZONTAL` and `Hammer.STATE_POSSIBLE`; vis does not hand out its Hammer. */
const HORIZONTAL = 6;
const POSSIBLE = 1;

function insideOf(timeline: Timeline): Inside {
  return timeline as unknown as Inside;
}

/** Otherwise it goes back to its first window after the first drawing, wherever it was moved meanwhile. */
export function stayWhereMoved(timeline: Timeline): void {
  insideOf(timeline).initialFitDone = true;
}

/** Otherwise the first drawing waits for most of a second: github.com/visjs/vis-timeline/issues/1340. */
export function drawAtOnce(timeline: Timeline): void {
  insideOf(timeline).emit('rangechanged', { ...timeline.getWindow(), byUser: false });
}

/** vis brings its own moment, which nothing else needs; without `utc` the axis is in local time. */
export function utcOf(timeline: Timeline): (date: Date) => unknown {
  const { moment } = insideOf(timeline).defaultOptions;
  return (date) => moment(date).utc();
}

/** Give the axis a step, or with null leave it to vis. It reads this on every drawing; its options are slower to change. */
export function setAxisStep(timeline: Timeline, step: unknown): void {
  insideOf(timeline).timeAxis.options.timeAxis = step;
}

/**
 * Pan sideways alone, and leave vertical swipes to the page.
 *
 * When the browser takes a swipe for scrolling, Hammer stays in the middle of its pan and would miss the
 * beginning of the next one: so each new touch begins afresh.
 */
export function panSideways(timeline: Timeline, host: HTMLElement, signal: AbortSignal): void {
  const pan = insideOf(timeline).hammer.get('pan');
  pan.set({ direction: HORIZONTAL });
  host.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isPrimary) pan.state = POSSIBLE;
    },
    { capture: true, signal },
  );
}

/**
 * Have vis take all boxes for measured.
 *
 * It would ask the page for the size of every single one that comes into view, one layout each, and most do
 * whenever one zooms. Nothing depends on it: their place and height are the style sheet's, their labels measured before.
 */
export function measureNothing(timeline: Timeline): void {
  Object.assign(insideOf(timeline).itemSet.constructor.types.range.prototype, {
    _getDomComponentsSizes(this: { overflow: boolean; whiteSpace: boolean }) {
      this.overflow = true;
      this.whiteSpace = false;
      return { content: { width: 0 }, box: { height: 0 } };
    },
  });
}
