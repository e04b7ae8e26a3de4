import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAlikesIn } from '#domain/text/look-alike.ts';

const text = 'The\u00a0ICC issued a warrant — “at once.”\r\n\r\nIt said  so: the pros\u00adecutor’s office.';

const cases = [
  {
    name: 'a non-breaking space',
    exact: 'The ICC issued',
    words: 'The\u00a0ICC issued',
    given: ' ',
    stands: '\u00a0',
  },
  { name: 'curly quotation marks', exact: '"at once."', words: '“at once.”', given: '"', stands: '“' },
  { name: 'a curly apostrophe', exact: "'s office", words: '’s office', given: "'", stands: '’' },
  { name: 'a dash', exact: 'warrant - “at', words: 'warrant — “at', given: '-', stands: '—' },
  { name: 'two spaces', exact: 'said so', words: 'said  so', given: 's', stands: ' ' },
  { name: 'another line end', exact: 'once.”\n\nIt', words: 'once.”\r\n\r\nIt', given: '\n', stands: '\r' },
  { name: 'a soft hyphen', exact: 'prosecutor', words: 'pros\u00adecutor', given: 'e', stands: '\u00ad' },
  { name: 'white space around the quote', exact: ' issued ', words: 'issued', given: ' ', stands: 'i' },
];
test.each(cases)('sees through $name', ({ exact, words, given, stands }) => {
  expect(lookAlikesIn(text)(exact)).toEqual({ words, given, stands });
});

const none = [
  { name: 'other words', exact: 'The ICC withdrew' },
  { name: 'a look-alike sentence with one word changed', exact: 'The ICC issued the warrant' },
  { name: 'other case', exact: 'the icc issued' },
  { name: 'white space alone', exact: ' \n ' },
  { name: 'no words at all', exact: '' },
  { name: 'words that stand there as they are', exact: 'issued a warrant' },
];
test.each(none)('has nothing to say to $name', ({ exact }) => {
  expect(lookAlikesIn(text)(exact)).toBeNull();
});

test('answers with words that do stand in the text', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '\u00a0', '“', '"', '\u00ad', '—', '-'),
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, words, (text, exact) => {
      const alike = lookAlikesIn(text)(exact);
      if (alike) expect(text).toContain(alike.words);
    }),
  );
});
