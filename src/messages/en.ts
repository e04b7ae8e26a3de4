/**
 * Every text of the interface, in English. Another language is another file of this shape.
 * The dossier's and the outlets' words are never here: they stay in their own language.
 */
export const en = {
  /** BCP 47 tag, for `Intl` and the page's `lang`. */
  locale: 'en',
  faults: {},
  dates: {},
  timeline: {},
};

export type Messages = typeof en;
