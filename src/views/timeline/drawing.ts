import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';
import { extentOf, ownOf } from '#domain/chronology/drawn.ts';
import { entriesIn, holds, type Thing, type ThingGroup } from '#domain/chronology/gather.ts';
import { lanesOf, type Lane, type LaneEntry } from '#domain/chronology/lane.ts';
import { gatherSharing } from '#domain/chronology/share-rows.ts';
import { settleEvent, settleGroup } from './edge-button.ts';
import { atEdge } from './edges.ts';
import { LabelRuler } from './label-ruler.ts';
import { inTimeOrder } from './neighbour.ts';
import { createEventButton, createGroupButton, drawEventButton, drawGroupButton } from './thing-button.ts';
import type { TimelineEntry, TimelineEra } from './timeline-entry.ts';
import { VisChart, type VisChartHandlers } from './vis-chart.ts';
import { monthsInWords } from './window-words.ts';

export type DrawingState = {
  entries: readonly TimelineEntry[];
  /** Ids from top to bottom; one at least. */
  lanes: readonly string[];
  eras: readonly TimelineEra[];
  whole: TimeSpan;
  chosen: string | null;
  touched: ReadonlySet<string>;
};

export type DrawingWords = {
  events: (count: number) => string;
  openGroup: (count: number, months: string) => string;
  months: (from: string, to: string) => string;
};

type Place = Pick<Thing, 'key' | 'left' | 'right'> & { extent?: TimeSpan };

/** Rows of all lanes together, so that the drawing keeps its height whatever it shows. */
const ROWS = 9;
/** How much is kept ready on either side of the view, in windows: more is more to draw anew whenever one zooms. */
const BESIDE = 0.5;
/** vis takes its frame for 1 px wide on either side, whatever the styles say, and lays its axis over it. In px. */
const VIS_BORDERS = 2;

const NOTHING: DrawingState = {
  entries: [],
  lanes: [],
  eras: [],
  whole: { start: 0, end: 0 },
  chosen: null,
  touched: new Set(),
};

/** What stands in the chart: asks the domain what to show at the window's scale and keeps a button for each thing. */
export class Drawing {
  readonly chart: VisChart;
  /** What there is to show at the present scale around the window, in time order, in view or not. */
  things: Thing[] = [];
  lanes: Lane<TimelineEntry>[] = [];
  /** The stretch of time that `things` are of. */
  region: TimeSpan = { start: 0, end: 0 };
  /** How many rows each lane has at the present scale. */
  rows: number[] = [];

  #host: HTMLElement;
  #locale: string;
  #words: DrawingWords;
  #state: DrawingState = NOTHING;
  #buttons = new Map<string, HTMLButtonElement>();
  #ruler: LabelRuler;
  #width = 0;
  #msPerPx = 0;
  #fed: TimeSpan = { start: 0, end: 0 };

  constructor(
    host: HTMLElement,
    window: TimeSpan,
    locale: string,
    words: DrawingWords,
    handlers: VisChartHandlers,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#words = words;
    this.#ruler = this.measure();
    this.chart = new VisChart(host, window, locale, (id) => this.#buttons.get(id), handlers);
  }

  show(state: DrawingState): void {
    const before = this.#state;
    this.#state = state;
    const sameLanes = state.lanes.join() === before.lanes.join();
    if (!sameLanes) this.rows = [];
    if (state.eras !== before.eras) this.chart.setEras(state.eras);
    if (state.entries !== before.entries || !sameLanes) {
      this.lanes = lanesOf(state.entries, state.lanes);
    }
    if (state.whole !== before.whole) this.chart.setReach(state.whole);
    // A hover changes what is lit and nothing else.
    if (state.entries !== before.entries || state.chosen !== before.chosen || this.rows.length === 0) {
      this.refresh(true);
    }
    this.light();
  }

  /** Measure the host and forget the widths of labels: at first, after a change of size, and once fonts have arrived. */
  measure(): LabelRuler {
    // Kept, because reading it on every frame of a pan would have the browser lay out the page each time.
    this.#width = this.#host.clientWidth;
    this.#ruler = new LabelRuler(this.#host, this.#words.events(888));
    return this.#ruler;
  }

  /** Bring the chart up to its window; without `force`, only where the scale or the place calls for it. */
  refresh(force: boolean): void {
    const { start, end } = this.chart.window;
    const length = end - start;
    const msPerPx = length / (this.#width + VIS_BORDERS);
    const sameScale = Math.abs(msPerPx / this.#msPerPx - 1) < 0.0005;
    if (!force && sameScale && start >= this.#fed.start && end <= this.#fed.end) return;
    this.#fed = { start: start - length * BESIDE, end: end + length * BESIDE };
    const isBeyond = this.#fed.start < this.region.start || this.#fed.end > this.region.end;
    if (force || !sameScale || isBeyond) this.#gather(msPerPx);
    const near = this.things.filter((thing) => thing.left < this.#fed.end && thing.right > this.#fed.start);
    this.#buttons = new Map(near.map((thing) => [idOf(thing), this.#draw(thing)]));
    this.chart.setBoxes(
      near.map((thing) => ({ ...thing, id: idOf(thing), start: thing.left, end: thing.right })),
    );
    this.settleAtEdges();
  }

  #gather(msPerPx: number): void {
    const { lanes, chosen } = this.#state;
    this.#msPerPx = msPerPx;
    const shared = gatherSharing(
      this.lanes,
      ROWS,
      {
        msPerPx,
        target: matchMedia('(pointer: coarse)').matches ? 44 : 24,
        groupWidth: this.#ruler.groupWidth + 10,
        labelWidth: (entry) => this.#labelWidthOf(entry),
        chosen,
      },
      this.chart.window,
    );
    this.things = inTimeOrder(shared.things, lanes);
    this.region = shared.region;
    if (shared.rows.join() === this.rows.join()) return;
    this.rows = shared.rows;
    this.chart.setLanes(lanes, this.rows);
  }

  #draw(thing: Thing): HTMLButtonElement {
    const known = this.#buttons.get(idOf(thing));
    if (thing.kind === 'group') {
      const button = known ?? createGroupButton();
      const months = monthsInWords(thing.extent, this.#locale, this.#words.months);
      drawGroupButton(button, thing.count, this.#words.openGroup(thing.count, months));
      return button;
    }
    const button = known ?? createEventButton();
    const entry = this.#entryOf(thing);
    if (entry) drawEventButton(button, entry, thing, this.#msPerPx);
    return button;
  }

  /** Keep what a bar or a group says in view as long as any of it is, and show no label that the edge would cut. */
  settleAtEdges(): void {
    const window = this.chart.window;
    const { groupWidth } = this.#ruler;
    for (const thing of this.things) {
      const button = this.#buttons.get(idOf(thing));
      // Also of those out of the document: they are back before they are asked again.
      if (!button) continue;
      const own = this.#wordsOf(thing);
      const at = atEdge({ roomTo: thing.right, ...own }, window, this.#msPerPx);
      if (thing.kind === 'event') {
        const label = { behind: (own.at - thing.left) / this.#msPerPx, width: own.width };
        settleEvent(button, at, label, thing.event === this.#state.chosen);
      } else {
        const words = { short: String(thing.count), full: this.#words.events(thing.count) };
        settleGroup(button, at, groupWidth, words);
      }
    }
  }

  #wordsOf(thing: Thing): { at: number; width: number; sticks: boolean } {
    if (thing.kind === 'group') return { at: thing.left, width: this.#ruler.groupWidth, sticks: true };
    const entry = this.#entryOf(thing);
    const width = entry ? this.#labelWidthOf(entry) : 0;
    const isBar = entry !== undefined && ownOf(entry.drawn).kind === 'span';
    return { at: thing.labelAt, width, sticks: thing.labelled && isBar };
  }

  /** Mark the chosen event and the touched ones. */
  light(): void {
    const { chosen, touched } = this.#state;
    const lit = new Set([...touched].flatMap((event) => this.#thingsOf(event)));
    for (const thing of this.things) {
      const button = this.#buttons.get(idOf(thing));
      if (!button) continue;
      button.classList.toggle('is-touched', lit.has(thing));
      if (thing.kind === 'event' && thing.event === chosen) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  #thingsOf(event: string): Thing[] {
    return this.lanes.flatMap((lane) =>
      lane.placesOf(event).flatMap((place) => this.#thingHolding(lane, place) ?? []),
    );
  }

  #thingHolding(lane: Lane, place: number): Thing | undefined {
    return this.things.find((thing) => thing.lane === lane.id && holds(thing, place));
  }

  #entryOf(thing: Thing): TimelineEntry | undefined {
    return this.lanes.find(({ id }) => id === thing.lane)?.entries[thing.place];
  }

  /** The entries of a group, earliest first, and the time within which they begin. */
  insideOf(group: ThingGroup): { entries: readonly LaneEntry[]; begin: TimeSpan } {
    const lane = this.lanes.find(({ id }) => id === group.lane);
    const entries = lane ? entriesIn(group, lane) : [];
    const last = entries.at(-1);
    const { start } = group.extent;
    return {
      entries,
      begin: { start, end: Math.max(last ? extentOf(last.drawn).start : start, start + DAY) },
    };
  }

  /** The thing that an entry stands in at the present scale, unless it is far from the window. */
  thingOf(key: string): Thing | undefined {
    for (const lane of this.lanes) {
      const place = lane.placeOf(key);
      if (place !== undefined) return this.#thingHolding(lane, place);
    }
    return undefined;
  }

  thingAt(element: Element): Thing | undefined {
    return this.things.find((thing) => this.#buttons.get(idOf(thing)) === element);
  }

  entryAt(element: Element): TimelineEntry | undefined {
    const thing = this.thingAt(element);
    return thing && this.#entryOf(thing);
  }

  /** Where a thing stands, to bring it into view: by its own date, however far others are beside it. */
  placeOf(place: Place): Place {
    const thing = this.thingOf(place.key);
    const entry = thing?.kind === 'event' ? this.#entryOf(thing) : undefined;
    return entry?.drawn.kind === 'beside' ? { ...place, extent: extentOf(entry.drawn.own) } : place;
  }

  buttonOf(thing: Thing): HTMLButtonElement | undefined {
    return this.#buttons.get(idOf(thing));
  }

  get msPerPx(): number {
    return this.#msPerPx;
  }

  destroy(): void {
    this.chart.destroy();
  }

  /** How many events have some of their time in the window. */
  countInWindow(window: TimeSpan): number {
    const inside = this.#state.entries.filter((entry) => {
      const extent = extentOf(ownOf(entry.drawn));
      return extent.start < window.end && extent.end > window.start;
    });
    return new Set(inside.map((entry) => entry.event)).size;
  }

  #labelWidthOf(entry: TimelineEntry): number {
    const relation = entry.relation ? `\u2003${entry.relation.shown}` : '';
    return this.#ruler.labelWidth(entry.title + relation);
  }
}

function idOf(thing: Thing): string {
  return `${thing.kind} ${thing.key}`;
}
