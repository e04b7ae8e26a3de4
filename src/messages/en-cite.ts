import { plural } from './en-count.ts';

/** Citing what is read, in English. */
export const cite = {
  title: 'Cite',
  close: 'Close',
  style: 'Style',
  styles: {
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17, author-date',
    csl: 'CSL-JSON',
  },
  articles: (count: number): string => plural(count, { one: 'The article', other: 'The articles' }),
  page: 'This page',
  /** The tool as a publisher: a name, the same in every language. */
  publisher: 'Parallax',
  copy: 'Copy',
  copyOf: { page: 'this page', data: 'CSL-JSON' },
  copied: 'Copied',
  notCopied: 'Could not copy; select the text instead',
  save: 'Save as a file',
  data: 'Items in CSL-JSON',
  note: 'Set from what the dossier knows: no author where no byline is known, no address where none is given. Check it against your guide.',
  thanks: 'Set by',
  processor: 'citeproc-js',
  processorLicence: '(Frank Bennett, CPAL 1.0) with styles of the',
  stylesProject: 'Citation Style Language project',
  stylesLicence: '(CC BY-SA 3.0).',
  failed: 'The citation styles did not arrive. Try again.',
};
