import { number, plural } from './en-count.ts';

/** Two outlets' wordings of one claim and who says so, in English. */
export const wording = {
  title: 'Wording, word by word',
  first: 'Compare',
  second: 'with',
  /** What the eye learns from the marks themselves. */
  key: {
    unlike: 'differ from the other wording',
    hedge: 'limit how certain it is',
  },
  keyWord: 'Words',
  alike: 'Word for word the same.',
  nothingAlike: 'No run of words is in both.',
  /** For who cannot see weight and ground. */
  unlikeIn: (outlet: string) => `Different in ${outlet}:`,
  hedges: 'Hedges:',
  noHedges: 'none',
  hedgesUnknown: 'not looked for in its language',
  // How many people an unnamed source is, its outlet does not say: only several such sources are counted.
  who: {
    outlet: () => 'own voice',
    named: (count: number) => (count === 0 ? 'named' : `${number(count)} named`),
    anonymous: (count: number) => plural(count || 1, { one: 'unnamed', other: '# unnamed sources' }),
    institution: (count: number) => plural(count, { one: '# institution', other: '# institutions' }),
    document: (count: number) => plural(count, { one: '# document', other: '# documents' }),
    'outlet-cited': () => 'another outlet',
  },
  /** The kind before the sources themselves. */
  sources: {
    outlet: (outlet: string) => `${outlet}, in its own voice`,
    named: (list: string, count: number) =>
      `${plural(count || 1, { one: 'Named', other: '# named' })}: ${list}`,
    anonymous: (list: string, count: number) =>
      `${plural(count || 1, { one: 'Unnamed', other: '# unnamed' })}: ${list}`,
    institution: (list: string, count: number) =>
      `${plural(count || 1, { one: 'Institution', other: '# institutions' })}: ${list}`,
    document: (list: string, count: number) =>
      `${plural(count || 1, { one: 'Document', other: '# documents' })}: ${list}`,
    'outlet-cited': (list: string) => `Another outlet: ${list}`,
  },
};
