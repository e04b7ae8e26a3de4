import { EVENTS, list, number, plural, shownOf } from './en-count.ts';

/** Pictures of the history and the history on paper, in English. */
export const pictures = {
  take: { view: 'Picture of this view', whole: 'Picture of the whole history' },
  formats: { svg: 'SVG', png: 'PNG' },
  saved: (file: string) => `Saved ${file}.`,
  counted: (shown: number, total: number) => shownOf(shown, total, EVENTS),
  dates: {
    record: 'Dates as in the record',
    reported: (outlets: readonly string[]) => `Dates as reported by ${list(outlets)}`,
  },
  key: 'Key',
  numbers: 'Small numbers: sources',
  group: (count: number, number: number) => `${count} more: list ${number}`,
  lists: 'Gathered for want of room',
  list: (number: number) => `List ${number}`,
  undated: 'Without a date that can be drawn',
  sources: 'Sources',
  madeWith: (title: string) => `Drawn with Parallax from the dossier “${title}”.`,
  described: (events: string) => `Events in chronological order: ${events}`,
  dated: (title: string, date: string) => `${title} (${date})`,
  print: 'Print',
  onPaper: 'On paper',
  what: { strip: 'Wall strip', list: 'List' },
  whatLabel: 'What',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  help: {
    strip: 'Sheets to glue side by side, then the key and the sources. Print at 100 %.',
    list: 'The events in chronological order, with each outlet’s dates and the sources.',
  },
  back: 'Back to the timeline',
  sheet: (number: number, total: number) => `${number} of ${total}`,
  sheetName: (number: number, total: number, stretch: string) => `Sheet ${number} of ${total}: ${stretch}`,
  glue: (next: number) => `Lay sheet ${next} on from the dashed line`,
  beside: 'Key and sources',
  reportedBy: (article: string, date: string) => `${article}: ${date}`,
  sourceNumbers: (numbers: readonly number[]) =>
    `${plural(numbers.length, { one: 'Source', other: 'Sources' })} ${list(numbers.map(number))}`,
  source: (parts: readonly string[]) => parts.join(', '),
};
