import { marksOf, ownOf, type DrawnMark } from '#domain/chronology/drawn.ts';
import { edgesOf, type Edges } from '#domain/chronology/footprint.ts';
import type { ThingAlone } from '#domain/chronology/gather.ts';
import { besideMarks } from './beside-marks.ts';
import { setEnds } from './mark-ends.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** An event's button. Built as elements with text, so that no title is ever read as HTML. */
export function createEventButton(): HTMLButtonElement {
  const button = createButton('timeline-event');
  const beside = document.createElement('span');
  beside.className = 'timeline-beside-marks';
  const marks = document.createElement('span');
  marks.className = 'timeline-marks';
  const label = document.createElement('span');
  label.className = 'timeline-label';
  label.dir = 'auto';
  button.append(beside, marks, label);
  return button;
}

/** A group's button; its words are set on every drawing. */
export function createGroupButton(): HTMLButtonElement {
  return createButton('timeline-group');
}

function createButton(className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = `timeline-thing ${className}`;
  return button;
}

/** What a button was drawn from. */
type Ink = Pick<ThingAlone, 'left' | 'labelAt' | 'labelled'> & { entry: TimelineEntry; msPerPx: number };

const inkOf = new WeakMap<HTMLButtonElement, Ink>();

/**
 * Bring an event's button up to its entry and to a scale: its words, its marks, and where its label stands.
 *
 * The same button, always: vis keeps the one it was given first. Drawn from the same it is left as it is, or the browser would
 * lay out the whole drawing again for a choice that changes one button.
 */
export function drawEventButton(
  button: HTMLButtonElement,
  entry: TimelineEntry,
  thing: ThingAlone,
  msPerPx: number,
): void {
  const [beside, marks, label] = button.children;
  if (!beside || !(marks instanceof HTMLElement) || !(label instanceof HTMLElement)) return;
  const { left, labelAt, labelled } = thing;
  const ink: Ink = { entry, left, labelAt, labelled, msPerPx };
  if (isSame(inkOf.get(button), ink)) return;
  inkOf.set(button, ink);
  const px = (time: number) => Math.round(((time - left) / msPerPx) * 10) / 10;

  button.dataset['event'] = entry.event;
  button.setAttribute('aria-label', entry.name());
  setOrRemove(button, 'aria-description', entry.description());
  button.classList.toggle('is-context', entry.context);
  if (label.textContent !== entry.title) label.textContent = entry.title;
  label.lang = entry.lang;
  // Drawn by the style sheet: a name that is not word for word what is written would be a fault.
  setOrRemove(label, 'data-relation', entry.relation?.shown ?? '');
  button.classList.toggle('is-bare', !labelled);
  label.style.insetInlineStart = `${px(labelAt)}px`;
  const drawn = ownOf(entry.drawn);
  const all = marksOf(drawn);
  const others = besideMarks(entry.drawn, msPerPx, px);
  beside.replaceChildren(...others);
  button.classList.toggle('has-beside', others.length > 0);
  button.classList.toggle('is-bar', drawn.kind === 'span');
  const shapes = all.map((mark) => createMark(mark, edgesOf(mark, msPerPx), px));
  const [first, last] = [shapes[0], shapes.at(-1)];
  if (drawn.kind === 'points' && first && last) {
    marks.replaceChildren(createJoin(all, msPerPx, px), ...shapes);
    marks.classList.toggle('is-faint', drawn.faint);
  } else {
    marks.replaceChildren(...shapes);
    marks.classList.remove('is-faint');
  }
}

function isSame(before: Ink | undefined, { entry, left, labelAt, labelled, msPerPx }: Ink): boolean {
  return (
    before !== undefined &&
    before.entry === entry &&
    before.left === left &&
    before.labelAt === labelAt &&
    before.labelled === labelled &&
    before.msPerPx === msPerPx
  );
}

/** Bring a group's button up to what it counts; what of it is written depends on the room it has. */
export function drawGroupButton(button: HTMLButtonElement, count: number, name: string): void {
  button.dataset['count'] = String(count);
  button.setAttribute('aria-label', name);
}

function createMark(mark: DrawnMark, edges: Edges, px: (time: number) => number): HTMLElement {
  const element = document.createElement('span');
  element.style.insetInlineStart = `${px(edges.from)}px`;
  if (mark.kind === 'point') {
    element.className = 'timeline-dot';
    return element;
  }
  element.className = 'timeline-bar';
  element.style.inlineSize = `${px(edges.to) - px(edges.from)}px`;
  setEnds(mark, element);
  return element;
}

/** The line that says that several marks are one event. */
function createJoin(marks: readonly DrawnMark[], msPerPx: number, px: (time: number) => number): HTMLElement {
  const edges = marks.map((mark) => edgesOf(mark, msPerPx));
  const from = Math.min(...edges.map((edge) => edge.to));
  const to = Math.max(...edges.map((edge) => edge.from));
  const element = document.createElement('span');
  element.className = 'timeline-join';
  element.style.insetInlineStart = `${px(from)}px`;
  element.style.inlineSize = `${Math.max(px(to) - px(from), 0)}px`;
  return element;
}

function setOrRemove(element: Element, attribute: string, text: string): void {
  if (text === '') element.removeAttribute(attribute);
  else element.setAttribute(attribute, text);
}
