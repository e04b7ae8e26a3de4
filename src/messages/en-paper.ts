/** The words of what is printed from lessons, articles and the ledger, in English. */
export const paper = {
  lesson: 'Lesson',
  back: { lesson: 'Back to the lessons', explore: 'Back to the articles', ledger: 'Back to the ledger' },
  what: {
    worksheet: 'Worksheet',
    key: 'Key to the worksheet',
    notes: 'Notes for the teacher',
    articles: 'Articles with numbered claims',
    ledger: 'Ledger',
  },
  help: {
    worksheet:
      'What the lesson asks, without the answers. Steps and questions have the numbers of the screen.',
    key: 'The same with the answers, which follow from the articles and the record.',
    notes: 'For a room where the only screen is the class’s.',
    articles:
      'Each claim begins with its number and is underlined in the line of its standing; an appendix has the claims in the order of the numbers.',
    ledger: 'The claims that pass the ledger’s filter, with each outlet’s words and who says so.',
  },
  worksheetTo: 'Worksheet',
  keyTo: 'Key to the worksheet',
  asksNothing: 'This lesson asks nothing that could be answered on paper.',
  lines: 'Lines to write on',
  right: 'right',
  toOrder: 'Number these from the earliest to the latest',
  inOrder: 'From the earliest to the latest',
  claims: 'The claims',
  claimsHelp:
    'Numbers are those in the articles. Solid underlines: the outlets are alike. Double: they differ. Dotted: only one reports it.',
  claim: 'Claim',
};
