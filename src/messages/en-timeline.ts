import { EVENTS, list, number, plural, shownOf } from './en-count.ts';
import type { DateStand, DayGap } from '#domain/chronology/stand.ts';
import type { DatesFrom, LanesBy } from '#domain/coverage/event-entries.ts';

/** The history, drawn: the panel, the timeline itself and the two orders, in English. */

export const events = {
  panel: 'Timeline',
  hide: 'Hide the timeline',
  show: 'Show the timeline',
  toldBy: (outlets: readonly string[]) => (outlets.length > 0 ? `told by ${list(outlets)}` : ''),
  context: 'in no article',
  /** @param apart - Sentences on how far dates are apart. */
  name: (title: string, date: string, told: readonly string[], apart: readonly string[]) =>
    [[title, date, ...told].join(', '), ...apart].join('. '),
  reported: (dates: readonly { date: string; outlets: readonly string[] }[]) =>
    dates.map(({ date, outlets }) => `${list(outlets)}: ${date}`).join('; '),
  draw: 'Show',
  drawTime: 'in time',
  drawOrders: 'as told',
  options: 'Dates and lanes',
  key: 'Key',
  by: 'Lanes',
  lanesBy: { actor: 'by actor', outlet: 'by outlet', none: 'none' } satisfies Record<LanesBy, string>,
  lanesUnusual: { actor: 'by actor', outlet: 'by outlet', none: 'no lanes' } satisfies Record<
    LanesBy,
    string
  >,
  dates: 'Dates',
  datesFrom: { record: 'in the record', reported: 'as reported' } satisfies Record<DatesFrom, string>,
  contextHidden: 'without context',
  showApart: 'How far reported and record are apart',
  apartShown: 'how far apart',
  inNoArticle: 'In no article',
  waiting: 'Drawing the timeline …',
  nothing: 'No event passes this filter.',
  undated: (count: number) => `, ${number(count)} without a date`,
};

/** How far a date as reported is from the one in the record. */
export const apart = {
  says: (outlets: readonly string[], date: string, record: string, stand: string) =>
    `${list(outlets)} ${plural(outlets.length, { one: 'says', other: 'say' })} ${date}; the record ${record}: ${stand}`,
  /** In the card, under the date that an article gives. */
  against: (record: string, stand: string) => `Against the record, ${record}: ${stand}.`,
  stand: (stand: DateStand, gap: DayGap | null) => (gap ? daysApart(gap) : STANDS[stand]),
  reported: (reason: string) => `As reported: ${sentence(reason)}`,
  record: (reason: string) => `In the record: ${sentence(reason)}`,
};

const STANDS: Record<DateStand, string> = {
  same: 'the same',
  vaguer: 'the same, less exactly',
  finer: 'the same, more exactly',
  overlapping: 'in part the same time',
  apart: 'apart',
};

function daysApart({ days, atLeast }: DayGap): string {
  if (days === 0) return 'apart within one day';
  return `apart by ${atLeast ? 'at least ' : ''}${plural(days, { one: '# day', other: '# days' })}`;
}

/** Reasons in a dossier end with a full stop or without. */
function sentence(text: string): string {
  return /[.!?][”"’)]?$/.test(text) ? text : `${text}.`;
}

export const orders = {
  title: 'Two orders of one story',
  caption: 'Down: when it happened. Across: where each article tells it. The line follows the article.',
  happened: 'As it happened',
  begins: 'begins',
  ends: 'ends',
  told: (title: string, place: number, total: number) =>
    `${title}: told ${number(place)} of ${number(total)}`,
  notTold: 'not told',
  nothing: 'No event that passes this filter is told in an article.',
};

export const story = {
  label: 'The story, step by step',
  previous: 'Previous event of the story',
  next: 'Next event of the story',
  play: 'Play the story',
  pause: 'Pause',
  place: (place: number, total: number) => `${number(place)} of ${number(total)}`,
  events: (count: number) => plural(count, EVENTS),
  order: 'Order of the story',
  inTime: 'in order of time',
  asTold: (article: string) => `as ${article} tells it`,
  playing: (count: number, order: string) => `Playing ${plural(count, EVENTS)}, ${order}`,
  paused: 'Paused',
  ended: 'The story has ended',
};

export const timeline = {
  label: 'Timeline',
  keys:
    'Arrow keys go from event to event and between lanes, Home and End to the first and the last. ' +
    'Enter opens, Escape leaves, plus and minus zoom.',
  events: (count: number) => plural(count, EVENTS),
  openGroup: (count: number, months: string) =>
    `${plural(count, EVENTS)}, ${months}: ${count === 1 ? 'choose it' : 'zoom in'}`,
  months: (from: string, to: string) => `${from} to ${to}`,
  windowSaid: (months: string, events: string) => `${months}, ${events}`,
  /** The sign tells them apart where colour and slope do not. */
  relationSign: { warmer: '↑', cooler: '↓' },
  relation: { warmer: '↑ warmer', cooler: '↓ cooler' },
  relationSaid: {
    warmer: (outlet: string) => `warmer, says ${outlet}`,
    cooler: (outlet: string) => `cooler, says ${outlet}`,
  },
  quoted: (words: string) => `“${words}”`,
  presets: 'Stretches of time',
  overview: 'Part of the history in view',
  overviewKeys: 'Arrow keys move it, Page Up and Page Down by its own length, plus and minus zoom.',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'All',
  key: 'Events in the timeline',
  keyParts: { dates: 'When', beside: 'How far apart', events: 'Events' },
  marks: {
    day: 'a day',
    within: 'some time in here, as in a year',
    lasting: 'all the while',
    soft: 'no sharp beginning or end',
    open: 'no beginning or end is known',
    allOf: 'each of these',
    oneOf: 'one of these, not known which',
    beside: 'the other date: as reported, or the record’s',
    apart: 'apart by as long as the dotted line',
    context: 'in no article: context from the record',
    warmer: 'relations warmer, where an article says so',
    cooler: 'relations cooler, where an article says so',
    chosen: 'chosen',
    related: 'from the chosen event to one with the same claim, or a near one',
    group: 'too close to show: opens by click or Enter',
  },
  listLabel: 'Events in chronological order',
  context: 'context: in no article',
};

/** What leaves the timeline, as files. */
export const taking = {
  title: 'Take along',
  of: (count: number) => plural(count, { one: 'The event shown', other: 'The # events shown' }),
  csv: {
    name: 'CSV',
    help: 'A table for spreadsheets, with the columns of TimelineJS',
    leftOut: 'Left out, since nothing is known of their dates:',
  },
  timelineJs: {
    name: 'TimelineJS',
    help: 'Slides for a page of your own, as JSON',
    leftOut: 'Left out, since nothing is known of their dates:',
  },
  calendar: {
    name: 'iCalendar',
    help: 'Days for your calendar: the events that have one',
    leftOut: 'Left out, since they have no day that a calendar could show:',
  },
  saved: (file: string, taken: number, total: number) => `Saved ${file}: ${shownOf(taken, total, EVENTS)}.`,
  leftOut: (title: string, date: string) => `${title} (${date})`,
  failed: 'This did not work: a part of the app did not arrive. Try again.',
  record: (date: string) => `In the record: ${date}.`,
  reported: (article: string, date: string, how: string | undefined) =>
    how === undefined ? `${article}: ${date}.` : `${article}: ${date} (${how}).`,
  notTold: 'In no article: context from the record.',
  sources: 'Sources:',
  link: 'This event in Parallax',
};
