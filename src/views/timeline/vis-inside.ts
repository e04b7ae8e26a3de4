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
  dom: Record<
    'root' | 'center' | 'left' | 'right' | 'top' | 'bottom' | 'leftContainer' | 'rightContainer',
    HTMLElement
  >;
  timeAxis: {
    options: { timeAxis: unknown };
    dom: Record<'foreground' | 'measureCharMinor' | 'measureCharMajor', HTMLElement>;
  };
  itemSet: {
    constructor: { types: { range: { prototype: object } } };
    itemListeners: Record<'add' | 'update' | 'remove', (event: string, change: { items: unknown[] }) => void>;
    _onAdd: (ids: unknown[]) => void;
    _onUpdate: (ids: unknown[]) => void;
    _onRemove: (ids: unknown[]) => void;
    dom: { frame: HTMLElement };
    groups: Record<string, { dom: Record<'inner' | 'foreground' | 'background' | 'marker', HTMLElement> }>;
  };
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
  const { itemSet } = insideOf(timeline);
  Object.assign(itemSet.constructor.types.range.prototype, {
    _getDomComponentsSizes(this: { overflow: boolean; whiteSpace: boolean }) {
      this.overflow = true;
      this.whiteSpace = false;
      return { content: { width: 0 }, box: { height: 0 } };
    },
  });
}

/**
 * Have vis draw its boxes once a frame.
 *
 * On every change of the data it would draw them on the spot, and then all the same with the next frame. To be called
 * before it is given any data.
 */
export function drawOnceAFrame(timeline: Timeline): void {
  const { itemSet } = insideOf(timeline);
  itemSet.itemListeners = {
    add: (_event, { items }) => itemSet._onAdd(items),
    update: (_event, { items }) => itemSet._onUpdate(items),
    remove: (_event, { items }) => itemSet._onRemove(items),
  };
}

/**
 * Have vis ask the axis's panel for its height as it asks all others.
 *
 * It takes the height of its rectangle and rounds it, which is this one.
 */
export function askForHeights(timeline: Timeline): void {
  const { bottom } = insideOf(timeline).dom;
  bottom.getBoundingClientRect = () => new DOMRect(0, 0, bottom.offsetWidth, bottom.offsetHeight);
}

/** The elements whose sizes vis reads on every drawing, once it has drawn. */
export function measuredBy(timeline: Timeline): HTMLElement[] {
  const { dom, itemSet, timeAxis } = insideOf(timeline);
  const { root, center, left, right, top, bottom, leftContainer, rightContainer } = dom;
  const { foreground, measureCharMinor, measureCharMajor } = timeAxis.dom;
  const panels = [root, center, left, right, top, bottom, leftContainer, rightContainer, itemSet.dom.frame];
  const lanes = Object.values(itemSet.groups).flatMap((group) => [
    group.dom.inner,
    group.dom.foreground,
    group.dom.background,
    group.dom.marker,
  ]);
  return [...panels, foreground, measureCharMinor, measureCharMajor, ...lanes];
}
