import { rulerFor } from './measure-labels.ts';

/** Around an event's label, and on either side of a group's words, in px. */
const LABEL_PADDING = 8;
const GROUP_PADDING = 28;

/** How wide the words of a drawing are, each measured when it is first asked for. In px. */
export class LabelRuler {
  #textWidth: (text: string) => number;
  /** The same for every group, so that counting never moves anything. */
  readonly groupWidth: number;

  /** @param longestGroup - The words of the group that needs most room. */
  constructor(host: HTMLElement, longestGroup: string) {
    this.#textWidth = rulerFor(host);
    this.groupWidth = Math.ceil(this.#textWidth(longestGroup)) + GROUP_PADDING;
  }

  labelWidth(label: string): number {
    return Math.ceil(this.#textWidth(label)) + LABEL_PADDING;
  }
}
