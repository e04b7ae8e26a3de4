import { expect, test } from 'vitest';
import { textFilesOf } from '#domain/file/text-files.ts';

const cases = [
  {
    name: 'each file once',
    articles: [{ textFile: 'a.txt' }, { textFile: 'a.txt' }, { textFile: 'b c.txt' }],
    files: ['a.txt', 'b c.txt'],
  },
  { name: 'none for a text within the dossier', articles: [{ textFile: 'a.txt', text: 'A' }], files: [] },
  {
    name: 'none that leads out of the folder',
    articles: [
      '../a.txt',
      '/etc/a.txt',
      '..',
      'a/../b.txt',
      'a\\b.txt',
      'C:a.txt',
      '.a.txt',
      '',
      'a\u0000b.txt',
    ].map((textFile) => ({ textFile })),
    files: [],
  },
  {
    name: 'none of another ending, such as the dossier itself',
    articles: ['dossier.json', 'a.md', 'a', 'atxt', '.txt', 'a.txt.gz', 'a.TXT'].map((textFile) => ({
      textFile,
    })),
    files: [],
  },
  { name: 'none where there is no name', articles: [null, 5, {}, { textFile: 5 }], files: [] },
];
test.each(cases)('lists $name', ({ articles, files }) => {
  expect(textFilesOf({ articles })).toEqual(files);
});

test.each([null, 5, 'x', [], {}, { articles: {} }])('lists none for %j', (json) => {
  expect(textFilesOf(json)).toEqual([]);
});
