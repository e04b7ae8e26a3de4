import { CLAIMS, number, plural } from './en-count.ts';
import type { HowTold } from '#domain/coverage/history.ts';

/** The history: events by outlets, in English. */
export const history = {
  title: 'History',
  about: 'How this is told apart',
  aboutText: [
    'An event is told differently where two or more outlets tell it and are named as differing on a claim of it, or where their dates cannot be brought together. Both then tell it differently: neither is the measure of the other.',
    'A vaguer date is no difference. Silence is none either: it is “not told”.',
    'The date in the record is the dossier’s, with its authority; the date beside it is as vague as the article leaves it.',
  ],
  table: 'Events by article, in chronological order of the record',
  event: 'Event',
  record: 'In the record',
  told: { told: 'told', differently: 'told differently', not: 'not told' } satisfies Record<HowTold, string>,
  elsewhere: (outlet: string) => `not in this article; told in another of ${outlet}`,
  claimsOnly: (count: number) => `not told; ${plural(count, CLAIMS)} about the matter`,
  context: 'In no article: context from the record.',
  lessExact: 'less exact than elsewhere',
  datesApart: 'dates apart',
  differs: 'Outlets differ on',
  claims: 'Claims about it',
  details: (title: string) => `Details: ${title}`,
  expandAll: 'Open all rows',
  collapseAll: 'Close all rows',
  search: 'Search events',
  clearSearch: 'Clear search',
  showContext: (count: number) => `Context from the record (${number(count)})`,
  export: 'Export CSV',
  print: 'Print',
  none: 'No event passes this filter and search.',
  onlyLabel: 'Had you read only',
  onlyAll: 'Read all',
  only: (outlet: string, met: number, told: number, isFiltered: boolean) => {
    const events = plural(told, { one: '# told event', other: '# told events' });
    const elsewhere = told - met;
    return (
      `Had you read only ${outlet}: ${number(met)} of ${events}${isFiltered ? ' in this filter' : ''} ` +
      `${plural(met, { one: 'remains', other: 'remain' })}; ` +
      `${plural(elsewhere, { one: '# is', other: '# are' })} told elsewhere.`
    );
  },
  missed: (count: number) =>
    plural(count, {
      one: 'The event you would not have met',
      other: 'The # events you would not have met',
    }),
  missedNone: 'There is no told event that you would not have met.',
  metNone: (outlet: string) => `${outlet} tells none of these events.`,
  /** The columns of the exported table; those of an article are preceded by its name. */
  sheet: {
    id: 'event',
    title: 'title',
    lane: 'lane',
    recordDate: 'date in the record (EDTF)',
    recordWords: 'date in the record',
    dateNote: 'note on the date',
    authorities: 'authorities',
    told: (article: string) => `${article}: told`,
    date: (article: string) => `${article}: date as reported (EDTF)`,
    dateWords: (article: string) => `${article}: date as reported`,
    inferred: (article: string) => `${article}: how the date was inferred`,
    words: (article: string) => `${article}: exact words`,
    claims: (article: string) => `${article}: claims`,
  },
};
