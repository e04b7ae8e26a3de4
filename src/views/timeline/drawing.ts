import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { extentOf } from '#domain/chronology/drawn.ts';
import type { GatherEntry, Thing } from '#domain/chronology/gather.ts';
import { gatherSharing } from '#domain/chronology/share-rows.ts';
import { atEdge } from './edges.ts';
import { rulerFor } from './measure-labels.ts';
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
  relation: (direction: 'warmer' | 'cooler') => string;
};

/** Rows of all lanes together, so that the drawing keeps its height whatever it shows. */
const ROWS = 9;
/** The least that is left of a group's button at the edge, in px. */
const LEAST = 24;
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
  /** All things at the present scale, in time order, in view or not. */
  things: Thing[] = [];
  /** How many rows each lane has at the present scale. */
  rows: number[] = [];

  #host: HTMLElement;
  #locale: string;
  #words: DrawingWords;
  #state: DrawingState = NOTHING;
  #entries = new Map<string, TimelineEntry>();
  #gatherable: GatherEntry[] = [];
  #buttons = new Map<string, HTMLButtonElement>();
  #ruler: (text: string) => number;
  #labelWidths = new Map<string, number>();
  #groupWidth = 0;
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
    this.#ruler = rulerFor(host);
    this.chart = new VisChart(host, window, locale, (id) => this.#buttons.get(id), handlers);
  }

  show(state: DrawingState): void {
    const before = this.#state;
    this.#state = state;
    if (state.lanes.join() !== before.lanes.join()) this.rows = [];
    if (state.eras !== before.eras) this.chart.setEras(state.eras);
    if (state.entries !== before.entries) this.#takeEntries();
    if (state.entries !== before.entries || state.whole !== before.whole) this.#setReach();
    // A hover changes what is lit and nothing else.
    if (state.entries !== before.entries || state.chosen !== before.chosen || this.rows.length === 0) {
      this.refresh(true);
    }
    this.light();
  }

  #takeEntries(): void {
    this.#entries = new Map(this.#state.entries.map((entry) => [entry.key, entry]));
    this.measure();
  }

  #setReach(): void {
    // Dates as reported may lie beyond those of the record.
    const extents = [this.#state.whole, ...this.#state.entries.map((entry) => extentOf(entry.drawn))];
    this.chart.setReach({
      start: Math.min(...extents.map((extent) => extent.start)),
      end: Math.max(...extents.map((extent) => extent.end)),
    });
  }

  /** Measure the labels, again once fonts have arrived. */
  measure(): void {
    this.#ruler = rulerFor(this.#host);
    this.#groupWidth = Math.ceil(this.#ruler(this.#words.events(888))) + 28;
    this.#labelWidths = new Map(
      this.#state.entries.map((entry) => [entry.key, Math.ceil(this.#ruler(this.#labelOf(entry))) + 8]),
    );
    this.#gatherable = this.#state.entries.map((entry) => ({
      ...entry,
      labelWidth: this.#labelWidths.get(entry.key) ?? 0,
    }));
  }

  /** Bring the chart up to its window; without `force`, only where the scale or the place calls for it. */
  refresh(force: boolean): void {
    const { start, end } = this.chart.window;
    const length = end - start;
    const msPerPx = length / (this.#host.clientWidth + VIS_BORDERS);
    const sameScale = Math.abs(msPerPx / this.#msPerPx - 1) < 0.0005;
    if (!force && sameScale && start >= this.#fed.start && end <= this.#fed.end) return;
    if (force || !sameScale) this.#gather(msPerPx);
    this.#fed = { start: start - length, end: end + length };
    const near = this.things.filter((thing) => thing.left < this.#fed.end && thing.right > this.#fed.start);
    for (const thing of near) this.#draw(thing);
    this.chart.setBoxes(
      near.map((thing) => ({ ...thing, id: idOf(thing), start: thing.left, end: thing.right })),
    );
    this.settleAtEdges();
  }

  #gather(msPerPx: number): void {
    const { lanes, chosen } = this.#state;
    const target = matchMedia('(pointer: coarse)').matches ? 44 : 24;
    const groupWidth = this.#groupWidth + 10;
    this.#msPerPx = msPerPx;
    const shared = gatherSharing(this.#gatherable, lanes, ROWS, { msPerPx, target, groupWidth, chosen });
    this.things = inTimeOrder(shared.things, lanes);
    if (shared.rows.join() === this.rows.join()) return;
    this.rows = shared.rows;
    this.chart.setLanes(lanes, this.rows);
  }

  #draw(thing: Thing): void {
    const id = idOf(thing);
    if (thing.kind === 'group') {
      const button = this.#buttons.get(id) ?? createGroupButton();
      const count = this.#countOf(thing);
      const months = monthsInWords(thing.extent, this.#locale, this.#words.months);
      drawGroupButton(button, count, this.#words.openGroup(count, months));
      this.#buttons.set(id, button);
      return;
    }
    const entry = this.#entries.get(thing.key);
    if (!entry) return;
    const relation = entry.relation && this.#words.relation(entry.relation);
    const button = this.#buttons.get(id) ?? createEventButton();
    drawEventButton(button, entry, thing, relation, this.#msPerPx);
    this.#buttons.set(id, button);
  }

  /**
   * Keep what a bar or a group says in view as long as any of it is, and show no label that the edge would cut.
   *
   * A mark whose label is hidden for the edge shows it, moved inwards, while it is pointed at.
   */
  settleAtEdges(): void {
    const window = this.chart.window;
    for (const thing of this.things) {
      const button = this.#buttons.get(idOf(thing));
      // Also of those out of the document: they are back before they are asked again.
      if (!button) continue;
      const words = { roomTo: thing.right, ...this.#wordsOf(thing) };
      const { stuck, under, over } = atEdge(words, window, this.#msPerPx);
      if (thing.kind === 'group') {
        this.#squeeze(button, this.#countOf(thing), this.#groupWidth - under - over);
        move(button, stuck + Math.min(under, this.#groupWidth - LEAST));
      } else {
        // A px of tolerance for the frame that vis lays its axis over.
        const isCut = under > 1 || over > 0;
        button.classList.toggle('is-cut', isCut && thing.event !== this.#state.chosen);
        move(button.lastElementChild, over > 0 ? stuck - over : stuck);
      }
    }
  }

  #wordsOf(thing: Thing): { at: number; width: number; sticks: boolean } {
    if (thing.kind === 'group') return { at: thing.left, width: this.#groupWidth, sticks: true };
    const isBar = this.#entries.get(thing.key)?.drawn.kind === 'span';
    const width = this.#labelWidths.get(thing.key) ?? 0;
    return { at: thing.labelAt, width, sticks: thing.labelled && isBar };
  }

  /** At the edge a group has its number alone. */
  #squeeze(button: HTMLButtonElement, count: number, width: number): void {
    button.style.inlineSize = `${Math.max(width, LEAST)}px`;
    button.textContent = width < this.#groupWidth ? String(count) : this.#words.events(count);
  }

  /** Mark the chosen event and the touched ones. */
  light(): void {
    const { chosen, touched } = this.#state;
    for (const thing of this.things) {
      const button = this.#buttons.get(idOf(thing));
      if (!button) continue;
      const events = this.eventsOf(thing);
      button.classList.toggle(
        'is-touched',
        events.some((event) => touched.has(event)),
      );
      if (thing.kind === 'event' && thing.event === chosen) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  eventsOf(thing: Thing): string[] {
    return keysOf(thing)
      .map((key) => this.#entries.get(key)?.event)
      .filter((event) => event !== undefined);
  }

  #countOf(thing: Thing): number {
    return new Set(this.eventsOf(thing)).size;
  }

  /** The thing that an entry stands in at the present scale. */
  thingOf(key: string): Thing | undefined {
    return this.things.find((thing) => keysOf(thing).includes(key));
  }

  thingAt(element: Element): Thing | undefined {
    return this.things.find((thing) => this.#buttons.get(idOf(thing)) === element);
  }

  buttonOf(thing: Thing): HTMLButtonElement | undefined {
    return this.#buttons.get(idOf(thing));
  }

  destroy(): void {
    this.chart.destroy();
  }

  /** How many events have some of their time in the window. */
  countInWindow(window: TimeSpan): number {
    const inside = this.#state.entries.filter((entry) => {
      const extent = extentOf(entry.drawn);
      return extent.start < window.end && extent.end > window.start;
    });
    return new Set(inside.map((entry) => entry.event)).size;
  }

  #labelOf(entry: TimelineEntry): string {
    return entry.relation ? `${entry.title}\u2003${this.#words.relation(entry.relation)}` : entry.title;
  }
}

/** The keys of the entries that stand in a thing, earliest first. */
export function keysOf(thing: Thing): string[] {
  return thing.kind === 'group' ? thing.keys : [thing.key];
}

function move(element: Element | null, px: number): void {
  if (element instanceof HTMLElement) element.style.transform = px === 0 ? '' : `translateX(${px}px)`;
}

function idOf(thing: Thing): string {
  return `${thing.kind} ${keysOf(thing)[0] ?? ''}`;
}
