/**
 * Every text of the interface, in English. Another language is another file of this shape.
 * The dossier's and the outlets' words are never here: they stay in their own language.
 */
export const en = {
  /** BCP 47 tag, for `Intl` and the page's `lang`. */
  locale: 'en',
  faults: {},
  dates: {
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
    perhapsAbout: (date: string) => `perhaps about ${date}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    orEarlier: (date: string) => `${date} or earlier`,
    orLater: (date: string) => `${date} or later`,
    within: (span: string) => `some time from ${span}`,
    oneOf: (dates: string) => `one of ${dates}`,
    aDayIn: (date: string) => `a day in ${date}`,
    aMonthIn: (year: string) => `a month in ${year}`,
    season: (season: 'spring' | 'summer' | 'autumn' | 'winter', year: string) => `${season} ${year}`,
    decade: (firstYear: string) => `the ${firstYear}s`,
    undated: 'no date given',
  },
  timeline: {},
};

export type Messages = typeof en;
