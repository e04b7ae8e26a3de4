import type { Fault, Problem } from '#domain/file/fault.ts';

/**
 * Every text of the interface, in English. Another language is another file of this shape.
 * The dossier's and the outlets' words are never here: they stay in their own language.
 */
export const en = {
  /** BCP 47 tag, for `Intl` and the page's `lang`. */
  locale: 'en',
  app: {
    name: 'Parallax',
    views: 'Views',
    view: { explore: 'Explore', about: 'About' },
    theme: 'Theme',
    themes: { system: 'System theme', light: 'Light', dark: 'Dark', projector: 'Projector' },
    skipTo: { articles: 'Skip to the articles', main: 'Skip to the content' },
    panels: 'Panels',
    loading: 'Opening the dossier …',
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
    home: 'Open the dossier that ships with Parallax',
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
  article: {
    columns: 'Articles',
    headlineNotInText: 'headline from the record, not printed in the text',
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
    choose: 'These words make several claims. Choose one:',
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
  events: {
    panel: 'Timeline',
    hide: 'Hide the timeline',
    show: 'Show the timeline',
    toldBy: (outlets: readonly string[]) => (outlets.length > 0 ? `told by ${outlets.join(', ')}` : ''),
    context: 'in no article',
    name: (title: string, date: string, told: string) => `${title}, ${date}, ${told}`,
    reported: (dates: readonly { date: string; outlets: readonly string[] }[]) =>
      dates.map(({ date, outlets }) => `${outlets.join(', ')}: ${date}`).join('; '),
    by: 'Lanes',
    byActor: 'by actor',
    byOutlet: 'by outlet',
    byNone: 'none',
    dates: 'Dates',
    datesRecord: 'in the record',
    datesReported: 'as reported',
    inNoArticle: 'In no article',
    waiting: 'Drawing the timeline …',
    nothing: 'No event passes this filter.',
  },
  keys: {
    title: 'Keys',
    letters: 'Single letters and ? act as keys',
    close: 'Close',
    list: [
      ['j / k', 'next and previous claim in the article'],
      ['Enter', 'choose the claim or event'],
      ['o', 'to the same claim in the other outlet, and back'],
      ['e', 'to the event of the chosen claim'],
      ['← →', 'earlier and later event, in the timeline'],
      ['↑ ↓', 'between lanes, in the timeline'],
      ['Home End', 'first and last event'],
      ['+ −', 'zoom the timeline'],
      ['Esc', 'close the card, back to where you were'],
      ['?', 'this list'],
    ] as readonly (readonly [string, string])[],
  },
  about: {
    proof: 'Every mark is proved',
    found: (found: number, total: number) => `${found} of ${total} quotations found`,
    foundHelp:
      'On opening, each quotation was looked for in its article, character for character. One that is not found is listed here and marked nowhere.',
    foundIn: (outlet: string, found: number, total: number) => `${outlet}: ${found} of ${total}`,
    lost: 'Not found',
    allFound: 'None is missing.',
    unchanged: 'Every text is the one that the marks were made on: their SHA-256 agrees.',
    changed: 'A text is not the one that the marks were made on:',
    unchecked:
      'Whether the texts are unchanged could not be checked here: the page was not opened over https.',
    texts: 'The texts',
    headline: 'Headline',
    author: 'Author',
    noAuthor: 'not named in the text',
    published: 'Published',
    edition: 'Edition',
    length: 'Length',
    wordCount: (count: string) => `${count} words`,
    rights: 'The articles belong to their publishers. They are included unaltered for comparison and study.',
    marking: 'How the claims were marked',
    markingText: [
      'The articles were read sentence by sentence against each other, once from each side. A claim is one matter that can be checked. What several address is one claim with a report of each, also where they put it differently; where a reader learns something else from each, the difference is named.',
      'Silence is not disagreement: a claim that one outlet reports is “only”. Standing is never stored, it follows from the reports. Nothing here says which outlet is right.',
      'Dates are kept apart: as an article gives them, and as the record does. A vague date is drawn vague.',
    ],
    counts: 'In numbers',
    notes: 'Editor’s notes',
    notesHelp: 'Where the record adds to a wording or corrects it. Each note names its source.',
    sources: 'The record’s authorities',
    privacy:
      'No account, no tracking, no request to any other host. What you choose stands in the link and nowhere else.',
  },
  faults: {
    /** One fault on a line of its own: where, what is wrong, what was expected. */
    line: ({ place, problem }: Fault): string =>
      `${place === '' ? '' : `${place}: `}${en.faults.sentence(problem)}`,
    sentence: (problem: Problem): string => {
      const quoted = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
      const number = (value: number) => value.toLocaleString('en');
      const types = {
        text: 'a text',
        list: 'a list',
        object: 'an object',
        number: 'a number',
        boolean: 'true or false',
        nothing: 'nothing',
      };
      const oneOf = (options: readonly string[]) =>
        options.length === 1 ? quoted(options[0] ?? '') : `one of ${options.join(', ')}`;
      switch (problem.kind) {
        case 'empty-file':
          return 'the file is empty; a dossier in JSON was expected';
        case 'too-large':
          return `the file has ${number(problem.characters)} characters; at most ${number(problem.limit)} are read`;
        case 'not-json': {
          const expected = {
            value: 'a value',
            key: 'a key in quotation marks',
            colon: 'a colon',
            comma: 'a comma or a closing bracket',
            quote: 'the rest of the text and its closing quotation mark',
            end: 'the end of the file',
          }[problem.expected];
          const found = problem.found === '' ? 'the file ends' : `${quoted(problem.found)} stands`;
          return `this is not JSON: at line ${problem.line}, column ${problem.column}, ${expected} was expected, but ${found} there`;
        }
        case 'too-deep':
          return `this is nested deeper than ${problem.limit} levels; a dossier needs fewer than ten`;
        case 'forbidden-key':
          return `the key ${quoted(problem.key)} is not taken; another name was expected`;
        case 'not-a-dossier':
          return 'this file is not a dossier; "dossier" was expected here';
        case 'newer-version':
          return `this dossier is of version ${problem.given}, newer than this program; version ${problem.known} was expected`;
        case 'unknown-version':
          return `no version ${problem.given} is known; version ${problem.known} was expected`;
        case 'missing':
          return `this is missing; ${typeof problem.expected === 'string' ? types[problem.expected] : oneOf(problem.expected)} was expected`;
        case 'wrong-type':
          return `this is ${types[problem.given]}; ${types[problem.expected]} was expected`;
        case 'not-one-of':
          return `${quoted(problem.given)} is not known here; ${oneOf(problem.options)} was expected`;
        case 'malformed': {
          const expected = {
            slug: 'lower-case letters, digits and single hyphens, as in "order-to-share",',
            url: 'an address that begins with https://, http:// or mailto:',
            'file-name': 'the plain name of a file in the same folder that ends in .txt',
            sha256: '64 hexadecimal digits in lower case',
            language: 'a language tag, as in "en" or "pt-BR",',
            day: 'a day, as in 1993-01-20,',
          }[problem.expected];
          const verb = ['slug', 'sha256'].includes(problem.expected) ? 'were' : 'was';
          return `${quoted(problem.given)} cannot stand here; ${expected} ${verb} expected`;
        }
        case 'empty':
          return problem.expected === 'list'
            ? 'the list is empty; at least one entry was expected'
            : 'the text is empty; at least one character was expected';
        case 'not-positive':
          return `${problem.given} is too small; a number above 0 was expected`;
        case 'duplicate-id':
          return `the id ${quoted(problem.id)} is taken by ${problem.first}; an id of its own was expected`;
        case 'unknown-id': {
          const names = {
            outlet: ['outlet', 'outlets'],
            article: ['article', 'articles'],
            claim: ['claim', 'claims'],
            event: ['event', 'events'],
            lane: ['lane', 'lanes'],
            person: ['person', 'people'],
            source: ['source', 'sources'],
          } as const;
          const [one, many] = names[problem.of];
          const shown = problem.known.slice(0, 12).join(', ');
          const others = problem.known.length > 12 ? ` and ${number(problem.known.length - 12)} others` : '';
          const known =
            problem.known.length === 0 ? `there are no ${many}` : `the ${many} are ${shown}${others}`;
          return `no ${one} has the id ${quoted(problem.id)}; ${known}`;
        }
        case 'repeated-id':
          return `${quoted(problem.id)} is already in this list; each id once was expected`;
        case 'no-date':
          return `${quoted(problem.given)} is no date that a calendar has; EDTF was expected, as in 2023-07-26, 2022 or 1998~`;
        case 'days-reversed':
          return `it ends on ${problem.end}, before it begins; ${problem.start} or later was expected`;
        case 'no-text':
          return 'the article has no text; "text", or "textFile" with the name of a file, was expected';
        case 'no-text-file':
          return `the file ${quoted(problem.name)} is not there; it was expected beside the dossier`;
        case 'half-character':
          return `this holds half a character (U+${problem.unit.toString(16).toUpperCase()} without its other half); whole characters were expected`;
        case 'parts-overlap':
          return `this part overlaps ${problem.other}; parts that lie apart were expected`;
        case 'second-report':
          return `${problem.first} is from ${quoted(problem.article)} already; one report with all its passages was expected`;
        case 'lone-difference':
          return 'only one outlet reports this claim; a difference was expected only where two or more do';
        case 'about-nothing':
          return 'the note is about nothing; "claim" or "event" was expected';
        case 'quote-absent': {
          const article = quoted(problem.article);
          if (problem.elsewhere > 0) {
            return `these words stand in the text of ${article}, but not with this prefix and suffix; what stands directly before and after them was expected`;
          }
          if (!problem.alike) {
            return `these words are not in the text of ${article}; words that stand there, character for character, were expected`;
          }
          const code = (character: string) =>
            character === ''
              ? 'nothing'
              : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
          const { words, stands, given } = problem.alike;
          return `these words are not in the text of ${article}; it has ${quoted(words)}, with ${code(stands)} where the quote has ${code(given)}`;
        }
        case 'quote-ambiguous':
          return `these words stand in ${problem.count < 100 ? problem.count : 'at least 100'} places in the text of ${quoted(problem.article)}; a prefix or suffix that tells which was expected`;
        case 'text-changed':
          return `the article's text is not the one this was recorded for; its SHA-256 is ${problem.actual}`;
      }
    },
  },
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
  timeline: {
    label: 'Timeline',
    keys:
      'Arrow keys go from event to event and between lanes, Home and End to the first and the last. ' +
      'Enter opens, Escape leaves, plus and minus zoom.',
    events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
    openGroup: (count: number, months: string) =>
      count === 1 ? `1 event, ${months}: choose it` : `${count} events, ${months}: zoom in`,
    months: (from: string, to: string) => `${from} to ${to}`,
    windowSaid: (months: string, events: string) => `${months}, ${events}`,
    relation: (direction: 'warmer' | 'cooler') => direction,
    presets: 'Stretches of time',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'All',
    key: 'Events in the timeline',
    marks: {
      day: 'a day',
      lasting: 'all the while',
      within: 'some time in here',
      soft: 'no sharp beginning or end',
      context: 'in no article: context from the record',
    },
    listLabel: 'Events in chronological order',
    context: 'context: in no article',
  },
};

export type Messages = typeof en;
