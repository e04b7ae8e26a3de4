import { extentOf, ownOf } from '#domain/chronology/drawn.ts';
import type { Thing } from '#domain/chronology/gather.ts';
import type { LaneEntry } from '#domain/chronology/lane.ts';
import type { Drawing } from './drawing.ts';
import { relatedPath, type Point } from './related-path.ts';

/** What a place in the drawing is worked out from, in px: read when the size may have changed, not on every frame. */
type Measures = { width: number; row: number; pad: number; head: number };

/** Where an event has a mark. */
type Anchor = Point & { lane: string; thing: Thing | undefined };

/** So far beyond the edge a line ends that leads to what is out of view, in px. */
const BEYOND = 24;
/** The middle of a labelled bar above the end of its row, in px: see `.timeline-bar`. */
const BAR = 4;
/** The middle of a mark with another date beside it, from the middle of its row, in px: see `.has-beside`. */
const BESIDE = { dot: -5, bar: 5 };
/** vis counts its frame and each lane's line as 1 px, whatever the styles say. */
const VIS_BORDER = 1;
/** Within a group's button, in px. */
const INSET = 12;

/** Lines from the chosen event to those related to it, under everything else that is drawn. */
export class RelatedLines {
  #path: SVGPathElement;
  #measures: Measures = { width: 0, row: 0, pad: 0, head: 0 };

  constructor(path: SVGPathElement) {
    this.#path = path;
    this.measure();
  }

  /** After a change of size. */
  measure(): void {
    const styles = getComputedStyle(this.#path);
    const read = (name: string): number => parseFloat(styles.getPropertyValue(name)) || 0;
    this.#measures = {
      width: this.#path.ownerSVGElement?.clientWidth ?? 0,
      row: read('--tl-row'),
      pad: read('--tl-pad'),
      head: read('--tl-head'),
    };
  }

  /** Bring the lines up to what the drawing shows; done on every frame of a pan. */
  draw(drawing: Drawing, chosen: string | null, related: ReadonlySet<string>): void {
    const ends = chosen === null || related.size === 0 ? [] : this.#anchorsOf(drawing, chosen);
    const reached = new Set<Thing>(ends.flatMap(({ thing }) => thing ?? []));
    const lines = [...related].flatMap((event) =>
      this.#anchorsOf(drawing, event).flatMap((to) => {
        // From the same lane where the chosen event has a mark in it; and to a group once.
        const from = ends.find(({ lane }) => lane === to.lane) ?? ends[0];
        if (!from || (to.thing && reached.has(to.thing)) || this.#isOut(from, to)) return [];
        if (to.thing) reached.add(to.thing);
        return relatedPath(from, to);
      }),
    );
    this.#path.setAttribute('d', lines.join(' '));
    this.#path.ownerSVGElement?.toggleAttribute('data-shown', lines.length > 0);
  }

  #anchorsOf(drawing: Drawing, event: string): Anchor[] {
    const { row, pad, head } = this.#measures;
    let top = -VIS_BORDER;
    return drawing.lanes.flatMap((lane, index) => {
      const first = top + head + pad;
      const height = (drawing.rows[index] ?? 1) * row;
      top = first + height + pad - VIS_BORDER;
      return lane.placesOf(event).flatMap((place) => {
        const entry = lane.entries[place];
        const thing = entry && drawing.thingOf(entry.key);
        if (!entry) return [];
        const y = thing ? first + thing.row * row + inRow(thing, entry, row) : first + height / 2;
        return { lane: lane.id, thing, x: this.#xOf(drawing, thing, entry), y };
      });
    });
  }

  #xOf(drawing: Drawing, thing: Thing | undefined, entry: LaneEntry): number {
    const { start } = drawing.chart.window;
    const { width } = this.#measures;
    const px = (time: number) => (time - start) / drawing.msPerPx - VIS_BORDER;
    const within = (x: number, from: number, to: number) => Math.max(from, Math.min(x, to));
    if (thing?.kind === 'group') {
      const [from, to] = [px(thing.left) + INSET, px(thing.right) - INSET];
      // Its words stay in view as long as any of it is.
      return within(within(INSET, from, to), -BEYOND, width + BEYOND);
    }
    // The date itself, whatever stands beside it.
    const own = ownOf(entry.drawn);
    const mark = own.kind === 'points' ? (own.marks[0] ?? own) : own;
    if (mark.kind === 'point') return within(px(mark.at), -BEYOND, width + BEYOND);
    // Of a bar the beginning or, where that is out of view, what is seen of it first.
    const extent = extentOf(mark);
    return within(within(0, px(extent.start), px(extent.end)), -BEYOND, width + BEYOND);
  }

  /** Whether both ends are out of view on the same side. */
  #isOut(a: Point, b: Point): boolean {
    const { width } = this.#measures;
    return Math.max(a.x, b.x) < 0 || Math.min(a.x, b.x) > width;
  }
}

/** How far down in its row the mark stands: bars with a label lie under it, and what has another date beside it apart. */
function inRow(thing: Thing, entry: LaneEntry, row: number): number {
  const isBar = ownOf(entry.drawn).kind === 'span';
  if (thing.kind === 'event' && entry.drawn.kind === 'beside')
    return row / 2 + (isBar ? BESIDE.bar : BESIDE.dot);
  return thing.kind === 'event' && thing.labelled && isBar ? row - BAR : (row - 1) / 2;
}
