import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { extentOf } from '#domain/chronology/drawn.ts';
import { gather, type GatherEntry, type Thing } from '#domain/chronology/gather.ts';
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
  chosen: string | null;
  touched: ReadonlySet<string>;
};

export type DrawingWords = {
  events: (count: number) => string;
  openGroup: (count: number, months: string) => string;
  months: (from: string, to: string) => string;
  relation: (direction: 'warmer' | 'cooler') => string;
};

/** Rows of all lanes together; fewer lanes have more each, so that the drawing keeps its height. */
const ROWS = 8;

/** What stands in the chart: asks the domain what to show at the window's scale and keeps a button for each thing. */
export class Drawing {
  readonly chart: VisChart;
  /** All things at the present scale, in time order, in view or not. */
  things: Thing[] = [];

  #host: HTMLElement;
  #locale: string;
  #words: DrawingWords;
  #state: DrawingState = { entries: [], lanes: [], eras: [], chosen: null, touched: new Set() };
  #entries = new Map<string, TimelineEntry>();
  #gatherable: GatherEntry[] = [];
  #buttons = new Map<string, HTMLButtonElement>();
  #ruler: (text: string) => number;
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
    if (state.lanes.join() !== before.lanes.join()) this.chart.setLanes(state.lanes);
    if (state.eras !== before.eras) this.chart.setEras(state.eras);
    if (state.entries !== before.entries) this.#takeEntries();
    this.refresh(true);
    this.light();
  }

  #takeEntries(): void {
    const { entries } = this.#state;
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    this.measure();
    if (entries.length === 0) return;
    const extents = entries.map((entry) => extentOf(entry.drawn));
    this.chart.setReach({
      start: Math.min(...extents.map((extent) => extent.start)),
      end: Math.max(...extents.map((extent) => extent.end)),
    });
  }

  /** Measure the labels, again once fonts have arrived. */
  measure(): void {
    this.#ruler = rulerFor(this.#host);
    this.#gatherable = this.#state.entries.map((entry) => ({
      ...entry,
      labelWidth: Math.ceil(this.#ruler(this.#labelOf(entry))) + 8,
    }));
  }

  /** Bring the chart up to its window; without `force`, only where the scale or the place calls for it. */
  refresh(force: boolean): void {
    const { start, end } = this.chart.window;
    const length = end - start;
    const msPerPx = length / Math.max(this.#host.clientWidth, 1);
    const sameScale = Math.abs(msPerPx / this.#msPerPx - 1) < 0.0005;
    if (!force && sameScale && start >= this.#fed.start && end <= this.#fed.end) return;
    if (force || !sameScale) this.#gather(msPerPx);
    this.#fed = { start: start - length, end: end + length };
    const near = this.things.filter((thing) => thing.left < this.#fed.end && thing.right > this.#fed.start);
    for (const thing of near) this.#draw(thing);
    this.chart.setBoxes(
      near.map((thing) => ({ ...thing, id: idOf(thing), start: thing.left, end: thing.right })),
    );
    this.stick();
  }

  #gather(msPerPx: number): void {
    const { lanes, chosen } = this.#state;
    const target = matchMedia('(pointer: coarse)').matches ? 44 : 24;
    const groupWidth = Math.ceil(this.#ruler(this.#words.events(888))) + 28;
    const rows = Math.max(2, Math.floor(ROWS / lanes.length));
    this.#msPerPx = msPerPx;
    const gathered = gather(this.#gatherable, { msPerPx, target, groupWidth, rows, chosen });
    this.things = inTimeOrder([...gathered.values()].flat(), lanes);
  }

  #draw(thing: Thing): void {
    const id = idOf(thing);
    if (thing.kind === 'group') {
      const button = this.#buttons.get(id) ?? createGroupButton();
      const count = thing.keys.length;
      const months = monthsInWords(thing.extent, this.#locale, this.#words.months);
      drawGroupButton(button, thing, this.#words.events(count), this.#words.openGroup(count, months));
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

  /** Keep the label of a bar that began before the window in view, as long as the bar is. */
  stick(): void {
    const { start } = this.chart.window;
    for (const thing of this.things) {
      if (thing.kind !== 'event' || !thing.labelled) continue;
      const button = this.#buttons.get(idOf(thing));
      const entry = this.#entries.get(thing.key);
      const label = button?.lastElementChild;
      if (!entry || entry.drawn.kind !== 'span' || !(label instanceof HTMLElement)) continue;
      const room = thing.right - thing.labelAt - (this.#ruler(this.#labelOf(entry)) + 18) * this.#msPerPx;
      const shift = Math.min(Math.max(start - thing.labelAt, 0), Math.max(room, 0)) / this.#msPerPx;
      label.style.transform = shift > 0 ? `translateX(${shift}px)` : '';
    }
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
    if (thing.kind === 'event') return [thing.event];
    return thing.keys.map((key) => this.#entries.get(key)?.event).filter((event) => event !== undefined);
  }

  /** The thing that an entry stands in at the present scale. */
  thingOf(key: string): Thing | undefined {
    return this.things.find((thing) =>
      thing.kind === 'group' ? thing.keys.includes(key) : thing.key === key,
    );
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

/** The key of a thing that its focus goes by: a group's is its first entry's. */
export function keyOf(thing: Thing): string {
  return thing.kind === 'group' ? (thing.keys[0] ?? '') : thing.key;
}

function idOf(thing: Thing): string {
  return thing.kind === 'group' ? `group ${keyOf(thing)}` : `event ${thing.key}`;
}
