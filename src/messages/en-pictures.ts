/** Pictures of the history and the history on paper, in English. */

export const pictures = {
  take: { view: 'Picture of this view', whole: 'Picture of the whole history' },
  formats: { svg: 'SVG', png: 'PNG' },
  saved: (file: string) => `Saved ${file}.`,
  counted: (shown: number, total: number) =>
    `${shown === total ? '' : `${shown} of `}${total === 1 ? '1 event' : `${total} events`}`,
  dates: {
    record: 'Dates as in the record',
    reported: (outlets: readonly string[]) => `Dates as reported by ${outlets.join(', ')}`,
  },
  key: 'Key',
  marks: {
    day: 'a day',
    lasting: 'all the while',
    within: 'some time in here',
    soft: 'no sharp beginning or end',
    open: 'no known beginning or end',
    oneOf: 'one of these, not known which',
    several: 'one event on several dates',
    context: 'in no article: context from the record',
  },
  numbers: 'Small numbers: sources',
  group: (count: number, number: number) => `${count} more: list ${number}`,
  lists: 'Gathered for want of room',
  list: (number: number) => `List ${number}`,
  undated: 'Without a date that can be drawn',
  sources: 'Sources',
  madeWith: (title: string) => `Drawn with Parallax from the dossier “${title}”.`,
  described: (events: string) => `Events in chronological order: ${events}`,
  dated: (title: string, date: string) => `${title} (${date})`,
  source: (parts: readonly string[]) => parts.join(', '),
};
