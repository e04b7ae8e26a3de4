import { number, plural } from './en-count.ts';

/** About the dossier, its texts and how they were marked, in English. */
export const about = {
  proof: 'Every mark is proved',
  found: (found: number, total: number) => `${number(found)} of ${number(total)} quotations found`,
  foundHelp:
    'On opening, each quotation was looked for in its article, character for character. One that is not found is listed here and marked nowhere.',
  foundIn: (outlet: string, found: number, total: number) =>
    `${outlet}: ${number(found)} of ${number(total)}`,
  lost: 'Not found',
  allFound: 'None is missing.',
  unchanged: 'Every text is the one that the marks were made on: their SHA-256 agrees.',
  changed: 'A text is not the one that the marks were made on:',
  unchecked: 'Whether the texts are unchanged could not be checked here: the page was not opened over https.',
  quotationsOnly:
    'This copy holds some quotations from the articles, not their full texts. Each was found in the full text, character for character, before the rest was left out. Whoever has a full text can check it by its SHA-256 in the dossier.',
  leftOut: (count: number) =>
    `The words of ${plural(count, { one: 'one', other: '#' })} more are left out of this copy; […] stands where they were.`,
  texts: 'The texts',
  headline: 'Headline',
  author: 'Author',
  noAuthor: 'not named in the text',
  published: 'Published',
  edition: 'Edition',
  length: 'Length',
  wordCount: (count: number) => plural(count, { one: '# word', other: '# words' }),
  rights:
    'The articles belong to whoever published them. They are included unaltered for comparison and study.',
  rightsOfQuotations:
    'The articles belong to whoever published them. Passages of them are quoted here unaltered, for comparison and study.',
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
};
