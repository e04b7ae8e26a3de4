import { rulerFor } from './measure-labels.ts';

/** Of a label, before its text, in px: see `vis-quiet.css`. */
const PADDING = 6;
/** A label may begin as far before the edge, in px: its padding is no text. */
const TOLERANCE = 3;

/**
 * Hides the axis's labels that the edge of the view cuts: half of a year is another year.
 *
 * This is done after every drawing, so nothing is asked of the page that would have it laid out: where a label stands is
 * read from its style, its text is measured by a ruler, and vis uses labels again.
 */
export class CutLabels {
  #host: HTMLElement;
  #width = 0;
  #rulers: Record<'minor' | 'major', ReturnType<typeof rulerFor>> | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.measure();
  }

  /** To be called when the host changed its width or its type. */
  measure(): void {
    this.#width = this.#host.clientWidth;
    this.#rulers = null;
  }

  hide(): void {
    for (const label of this.#host.querySelectorAll<HTMLElement>(
      '.vis-time-axis .vis-text:not(.vis-measure)',
    )) {
      const left = Number(/translate\((-?[\d.]+)px/.exec(label.style.transform)?.[1] ?? 0);
      const isCut = left < -TOLERANCE || left + PADDING + this.#inkOf(label) > this.#width;
      label.style.visibility = isCut ? 'hidden' : '';
    }
  }

  /** A label may be as wide as its step, its text is not. */
  #inkOf(label: HTMLElement): number {
    this.#rulers ??= { minor: this.#rulerOf('minor', label), major: this.#rulerOf('major', label) };
    return this.#rulers[label.classList.contains('vis-major') ? 'major' : 'minor'](label.textContent);
  }

  #rulerOf(kind: 'minor' | 'major', otherwise: HTMLElement): ReturnType<typeof rulerFor> {
    return rulerFor(this.#host.querySelector(`.vis-time-axis .vis-text.vis-${kind}`) ?? otherwise);
  }
}
