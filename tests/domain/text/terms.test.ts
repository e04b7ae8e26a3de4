import { expect, test } from 'vitest';
import { spansOf, termsOf } from '#domain/text/terms.ts';

const terms = (text: string) => termsOf(text).map(({ term }) => term);

const cases = [
  { name: 'without case', text: 'The PENTAGON', terms: ['the', 'pentagon'] },
  { name: 'without diacritics', text: 'Zürich, Lwów, smørrebrød', terms: ['zurich', 'lwow', 'smorrebrod'] },
  { name: 'with ß as ss', text: 'Straße', terms: ['strasse'] },
  {
    name: 'without the points of initials',
    text: 'the I.C.C. and the U.S.',
    terms: ['the', 'icc', 'and', 'the', 'us'],
  },
  { name: 'without a possessor’s s', text: "the court’s, Biden's", terms: ['the', 'court', 'biden'] },
  { name: 'whole over an apostrophe of either kind', text: "don't don’t", terms: ['dont', 'dont'] },
  { name: 'without quotation marks', text: '“are said to”', terms: ['are', 'said', 'to'] },
  { name: 'apart at a hyphen', text: 'Lvova-Belova', terms: ['lvova', 'belova'] },
  {
    name: 'with a number’s commas taken out',
    text: '20,000 of 3.5 in 2023.',
    terms: ['20000', 'of', '3.5', 'in', '2023'],
  },
  { name: 'of Arabic, without its marks and hamzas', text: 'قَالَ الرئيس', terms: ['قال', 'الرييس'] },
  { name: 'sign by sign where no spaces are written', text: '国際刑事', terms: ['国', '際', '刑', '事'] },
  { name: 'and emoji', text: 'peace 🕊️ now', terms: ['peace', '🕊', 'now'] },
  { name: 'of nothing but signs: none', text: '… — “”', terms: [] },
];
test.each(cases)('reads words $name', ({ text, terms: expected }) => {
  expect(terms(text)).toEqual(expected);
});

test('a word knows where it stands in the text as it is written', () => {
  const text = 'So “Zürich’s” I.C.C. 🕊 end';
  expect(termsOf(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'So',
    'Zürich’s',
    'I.C.C',
    '🕊',
    'end',
  ]);
});

test('neighbouring words are one place, with what stands between them', () => {
  const text = 'War crimes, said the court; crimes of war.';
  const found = spansOf(text, new Set(['war', 'crimes']));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['War crimes', 'crimes', 'war']);
});

test('nothing looked for is nowhere', () => {
  expect(spansOf('War crimes', new Set())).toEqual([]);
});
