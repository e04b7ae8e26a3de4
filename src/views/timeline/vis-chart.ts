import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import './plain-html.ts';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';
import { axisLabels, farStep } from './axis-labels.ts';
import { KnownSizes } from './known-sizes.ts';
import type { TimelineEra } from './timeline-entry.ts';
import {
  askForHeights,
  drawAtOnce,
  drawOnceAFrame,
  measuredBy,
  measureNothing,
  panSideways,
  setAxisStep,
  stayWhereMoved,
  utcOf,
} from './vis-inside.ts';
import { CLOSEST } from './window.ts';

/** A box of the drawing, in ms; its element comes from the chart's `elementOf`. */
export type Box = { id: string; lane: string; row: number; start: number; end: number };

type Item = {
  id: string;
  content: string;
  start: Date;
  end: Date;
  type: 'range' | 'background';
  group?: string;
  className?: string;
  style?: string;
  align?: string;
  limitSize?: boolean;
};

export type VisChartHandlers = {
  /** On every frame in which the window moves. */
  onMove: () => void;
  /** When the window has come to rest, within the reach. `byUser`: it was dragged or pinched. */
  onRest: (byUser: boolean) => void;
  /** After everything was drawn. */
  onDrawn: () => void;
};

/** How long the window takes to glide, in ms. */
const GLIDE = 200;
const ERA = 'era ';
/** A window shorter than this never lacks a step of the axis, in ms. */
const FAR = 1500 * 365 * DAY;

/**
 * vis-timeline, cut down to what it does here: a time axis, an even place for every box, panning and pinching.
 * What is shown, in which row, with which label, is decided before it.
 */
export class VisChart {
  #timeline: Timeline;
  #host: HTMLElement;
  #listening = new AbortController();
  #onArrival: () => void;
  /** Of vis's own parts, which change with lanes and with what `redraw` is for. */
  #sizes = new KnownSizes();
  #items = new DataSet<Item>();
  #groups = new DataSet<{ id: string; content: string; order: number; style: string }>();

  constructor(
    host: HTMLElement,
    window: TimeSpan,
    locale: string,
    elementOf: (id: string) => Element | undefined,
    handlers: VisChartHandlers,
  ) {
    this.#host = host;
    this.#timeline = new Timeline(host, [], []);
    stayWhereMoved(this.#timeline);
    this.#onArrival = () => handlers.onRest(false);
    this.#timeline.setOptions({
      ...this.#settings(locale),
      // The reach, which may be wider, is not known yet.
      zoomMax: Math.max(CLOSEST, window.end - window.start),
      start: dateAt(window.start),
      end: dateAt(window.end),
      // vis takes elements from a template but declares strings alone; elements it does not run through HTML.
      template: ((item: Item | undefined) => (item && elementOf(item.id)) ?? '') as unknown as () => string,
    });
    measureNothing(this.#timeline);
    askForHeights(this.#timeline);
    drawOnceAFrame(this.#timeline);
    this.#timeline.setGroups(this.#groups);
    this.#timeline.setItems(this.#items);
    this.#timeline.on('rangechange', () => {
      this.#fitAxis();
      handlers.onMove();
    });
    this.#timeline.on('rangechanged', ({ byUser }: { byUser: boolean }) => {
      if (byUser) handlers.onRest(true);
    });
    this.#timeline.on('changed', () => {
      this.#sizes.keep(measuredBy(this.#timeline));
      handlers.onDrawn();
    });
    panSideways(this.#timeline, host, this.#listening.signal);
    this.#fitAxis();
    drawAtOnce(this.#timeline);
  }

  #settings(locale: string): TimelineOptions {
    return {
      moment: utcOf(this.#timeline) as NonNullable<TimelineOptions['moment']>,
      format: axisLabels(locale),
      align: 'left',
      groupOrder: 'order',
      margin: { axis: 0, item: 0 },
      maxMinorChars: 5,
      orientation: { axis: 'bottom', item: 'top' },
      selectable: false,
      showCurrentTime: false,
      showTooltips: false,
      stack: false,
      verticalScroll: false,
      zoomKey: 'ctrlKey',
      zoomMin: CLOSEST,
    };
  }

  /** The lanes from top to bottom, and how many rows each has. */
  setLanes(ids: readonly string[], rows: readonly number[]): void {
    this.#sizes.forget();
    this.#groups.remove(this.#groups.getIds().filter((id) => !ids.includes(String(id))));
    this.#groups.update(
      ids.map((id, order) => ({ id, content: '', order, style: `--lane-rows: ${rows[order] ?? 1}` })),
    );
  }

  setEras(eras: readonly TimelineEra[]): void {
    const bands = eras.map((era, index): Item => ({
      id: ERA + era.id,
      content: '',
      type: 'background',
      start: dateAt(era.start),
      end: dateAt(era.end),
      className: index % 2 === 0 ? 'timeline-band' : 'timeline-band is-other',
    }));
    this.#replace((id) => id.startsWith(ERA), bands);
  }

  /** Show these boxes and no others. */
  setBoxes(boxes: readonly Box[]): void {
    const items = boxes.map((box): Item => ({
      id: box.id,
      content: '',
      type: 'range',
      group: box.lane,
      start: dateAt(box.start),
      end: dateAt(box.end),
      align: 'left',
      limitSize: false,
      className: 'timeline-box',
      style: `--row: ${box.row}`,
    }));
    this.#replace((id) => !id.startsWith(ERA), items);
  }

  /** Keep the window within the whole. */
  setReach(whole: TimeSpan): void {
    this.#timeline.setOptions({
      min: dateAt(whole.start),
      max: dateAt(whole.end),
      zoomMax: Math.max(CLOSEST, whole.end - whole.start),
    });
    // vis heeds new limits at the next move only.
    this.moveTo(this.window, false);
  }

  get window(): TimeSpan {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.valueOf(), end: end.valueOf() };
  }

  moveTo(window: TimeSpan, glide: boolean): void {
    const animation = glide && ({ duration: GLIDE, easingFunction: 'easeInOutQuad' } as const);
    // Not by `rangechanged`, which vis also sends in the middle of a glide, after its first drawing.
    this.#timeline.setWindow(dateAt(window.start), dateAt(window.end), { animation }, this.#onArrival);
  }

  /**
   * Take the height that lanes and axis need.
   *
   * While it is hidden vis counts its attempts to draw, and once shown it takes the first change of its height, which
   * is that of the axis, for an endless loop: so it is asked again in the frame after that.
   */
  redraw(): void {
    this.#sizes.forget();
    this.#fitAxis();
    this.#timeline.redraw();
    requestAnimationFrame(() => {
      this.#sizes.forget();
      this.#timeline.redraw();
    });
  }

  /** Give the axis a step where vis has none. */
  #fitAxis(): void {
    const { start, end } = this.window;
    // Nobody else sets it, so a width is asked for only where there may be a need.
    setAxisStep(this.#timeline, end - start > FAR ? farStep(end - start, this.#host.clientWidth) : null);
  }

  destroy(): void {
    this.#listening.abort();
    this.#timeline.destroy();
  }

  #replace(mine: (id: string) => boolean, items: Item[]): void {
    const wanted = new Map(items.map((item) => [item.id, item]));
    const gone = this.#items.getIds().filter((id) => mine(String(id)) && !wanted.has(String(id)));
    if (gone.length > 0) this.#items.remove(gone);
    const changed = items.filter((item) => !isSame(this.#items.get(item.id), item));
    if (changed.length > 0) this.#items.update(changed);
  }
}

/** Air around the farthest dates may lie beyond what `Date` knows, and vis throws at an invalid one. */
function dateAt(time: number): Date {
  return new Date(Math.min(Math.max(time, -LAST), LAST));
}

const LAST = 8.64e15;

function isSame(a: Item | null, b: Item): boolean {
  return (
    a !== null &&
    a.start.valueOf() === b.start.valueOf() &&
    a.end.valueOf() === b.end.valueOf() &&
    a.style === b.style &&
    a.group === b.group
  );
}
