import { cite } from './en-cite.ts';
import { dossiers } from './en-dossiers.ts';
import { find } from './en-find.ts';
import { apart, events, orders, story, taking, timeline } from './en-timeline.ts';
import { pictures } from './en-pictures.ts';
import type { Language } from './language.ts';

/**
 * The texts that the first view needs, in English. Another language is another file of this shape; what a part needs that
 * is loaded later comes with that part (`messages-of.ts`).
 * The dossier's and the outlets' words are never here: they stay in their own language.
 */
export const en = {
  /** BCP 47 tag, for `Intl` and the page's `lang`. */
  locale: 'en' as Language,
  app: {
    name: 'Parallax',
    views: 'Views',
    view: {
      explore: 'Explore',
      ledger: 'Ledger',
      history: 'History',
      sources: 'Sources',
      lesson: 'Lessons',
      about: 'About',
    },
    theme: 'Theme',
    themes: { system: 'System theme', light: 'Light', dark: 'Dark', projector: 'Projector' },
    skipTo: { articles: 'Skip to the articles', main: 'Skip to the content' },
    panels: 'Panels',
    loading: 'Opening the dossier …',
    loadingView: 'Opening the view …',
    pageTitle: (title: string) => `${title} · Parallax`,
  },
  failure: {
    unknown: (id: string) => `There is no dossier “${id}” here.`,
    unknownHelp: 'The link may be mistyped, or the dossier may have been taken away.',
    unreachable: 'The dossier did not arrive.',
    unreachableHelp: 'The network may be slow or gone. Nothing is lost: try again.',
    invalid: 'The dossier has faults and was not opened.',
    invalidHelp: 'Whoever keeps it can mend it with this list:',
    broken: 'Something went wrong in this part of the page.',
    brokenHelp: 'The rest still works. The reason given was:',
    retry: 'Try again',
  },
  standing: {
    word: { alike: 'alike', differ: 'differ', only: 'only one' },
    line: { alike: 'solid line', differ: 'double line', only: 'dotted line' },
    about: {
      alike: 'Outlets report the same',
      differ: 'Outlets report it and differ',
      only: 'One outlet reports it; the others are silent',
    },
    /** Where a claim is shown: “only NBC” says whose it is. */
    of: (standing: 'alike' | 'differ' | 'only', outlets: readonly string[]) =>
      standing === 'only' ? `only ${outlets.join(', ')}` : standing,
  },
  aspects: {
    attribution: 'attribution',
    certainty: 'certainty',
    date: 'date',
    detail: 'detail',
    framing: 'framing',
    number: 'number',
    scope: 'scope',
    substance: 'substance',
  },
  filter: {
    label: 'Filter',
    standing: 'Standing',
    outlet: 'Outlet',
    anyOutlet: 'Any outlet',
    toldBy: (outlet: string) => `Told by ${outlet}`,
    topic: 'Topic',
    anyTopic: 'All topics',
    claims: (shown: number, total: number) =>
      `${shown === total ? '' : `${shown} of `}${total === 1 ? '1 claim' : `${total} claims`}`,
    events: (shown: number, total: number) =>
      `${shown === total ? '' : `${shown} of `}${total === 1 ? '1 event' : `${total} events`}`,
    none: 'No claim passes this filter.',
    clear: 'Clear filter',
  },
  reading: {
    options: 'Reading',
    marks: 'Marks',
    marked: { all: 'all claims', core: 'core claims only', none: 'none' },
    threads: 'Threads',
    threaded: { chosen: 'of the chosen claim', all: 'of all matches in view' },
    together: 'Keep columns together by claim',
    columns: 'Columns side by side',
  },
  article: {
    columns: 'Articles',
    headlineNotInText: 'headline from the record, not printed in the text',
    quotationsOnly: 'quotations only; […] stands for what is left out',
    by: (byline: string) => `By ${byline}`,
    chrome: 'Site notice',
    claimsMarked: (shown: number, total: number) =>
      shown === total ? `${total} claims marked` : `${shown} of ${total} claims marked`,
    claim: {
      silent: (outlet: string) => `${outlet} does not report this.`,
      elsewhere: (outlet: string) => `Not in this article; ${outlet} reports it in another.`,
      // An event has claims about it; a claim has none.
      'claims-only': (outlet: string) => `${outlet} does not report this.`,
    },
    event: {
      silent: (outlet: string) => `${outlet} does not tell this event.`,
      elsewhere: (outlet: string) => `Not in this article; ${outlet} tells this event in another.`,
      'claims-only': (outlet: string) =>
        `${outlet} does not tell this event; what it says of the matter is marked.`,
    },
    /** The name of a mark: its standing, then what it claims. */
    mark: (standing: string, statement: string) => `${standing}: ${statement}`,
    textOf: (outlet: string) => `Text of ${outlet}`,
    choose: 'These words make several claims',
    nearest: 'Nearest it reports:',
    gutter: (outlet: string) => `Where in the text of ${outlet} the claims stand`,
    inColumn: (number: number) => `Article in column ${number}`,
  },
  card: {
    label: 'Chosen',
    claim: 'Claim',
    event: 'Event',
    nothing: 'Choose marked words in an article, or an event.',
    nothingHelp:
      'Each mark is a claim that an outlet makes. Choosing it shows what the others say of the same matter, in their words, and the event it belongs to.',
    claimChosen: (standing: string, statement: string) => `Claim, ${standing}: ${statement}`,
    eventChosen: (title: string, date: string) => `Event: ${title}, ${date}`,
    close: 'Close the card',
    raise: 'Show the whole card',
    lower: 'Lower the card',
    previous: 'Previous',
    next: 'Next',
    place: (index: number, total: number) => `${index} of ${total}`,
    copy: 'Copy link',
    copied: 'Link copied',
    notCopied: 'Could not copy; the link is in the address bar',
    toPassage: (outlet: string) => `Go to these words in ${outlet}`,
    says: 'Who says so',
    difference: 'How they differ',
    context: 'In no article: context from the record.',
    eventOfClaim: 'Event',
    eventsOfClaim: 'Events',
    claimsOfEvent: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
    record: 'In the record',
    reported: 'As reported',
    people: 'People',
    relation: {
      warmer: (outlet: string) => `Relations warmer, says ${outlet}:`,
      cooler: (outlet: string) => `Relations cooler, says ${outlet}:`,
    },
    related: 'Related events',
    /** What joins an event to another, before the statement of the claim that does. */
    joinedBy: { shared: 'The same claim:', near: 'A claim near to it:' },
    inTime: 'Before and after',
    inTimeFiltered: 'Before and after, within the filter',
    before: 'Before',
    after: 'After',
    noneBefore: 'none: this is the first',
    noneAfter: 'none: this is the last',
    notes: 'Editor’s note',
    notInText: 'These words were not found in the text.',
    unknown: 'This link points at something that the dossier does not have.',
  },
  attribution: {
    outlet: (outlet: string) => `${outlet}, in its own voice`,
    named: (sources: string) => sources,
    anonymous: (sources: string) => `Unnamed: ${sources}`,
    institution: (sources: string) => `Institution: ${sources}`,
    document: (sources: string) => `Document: ${sources}`,
    'outlet-cited': (sources: string) => `Another outlet: ${sources}`,
    unsaid: 'not named',
  },
  apart,
  events,
  orders,
  story,
  keys: {
    title: 'Keys',
    letters: 'Single letters and ? act as keys',
    close: 'Close',
    list: [
      ['Ctrl K', 'find anything'],
      ['j / k', 'next and previous claim in the article'],
      ['Enter', 'choose the claim or event'],
      ['o', 'to the same claim in the other outlet, and back'],
      ['e', 'to the event of the chosen claim'],
      ['n / p', 'next and previous event of the story'],
      ['← →', 'earlier and later event, in the timeline'],
      ['↑ ↓', 'between lanes, in the timeline'],
      ['Home End', 'first and last event'],
      ['+ −', 'zoom the timeline'],
      ['→ PgDn Space', 'on, in a lesson'],
      ['← PgUp', 'back, in a lesson'],
      ['b', 'blank the screen, in a lesson'],
      ['f', 'full screen, in a lesson'],
      ['Esc', 'close the card, back to where you were'],
      ['?', 'this list'],
    ] as readonly (readonly [string, string])[],
  },
  cite,
  dossiers,
  find,
  pictures,
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
  timeline,
  taking,
};

export type Messages = typeof en;
