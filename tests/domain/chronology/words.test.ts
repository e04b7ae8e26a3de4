import { expect, test } from 'vitest';
import { dateInWords } from '#domain/chronology/words.ts';
import { en } from '#messages/en.ts';

const cases = [
  { text: '1998-07-17', words: 'July 17, 1998' },
  { text: '1998-07', words: 'July 1998' },
  { text: '1998', words: '1998' },
  { text: '201X', words: 'the 2010s' },
  { text: '20XX', words: 'some time from 2000 to 2099' },
  { text: '2004-XX', words: 'a month in 2004' },
  { text: '1985-04-XX', words: 'a day in April 1985' },
  { text: '1985-XX-XX', words: 'a day in 1985' },
  { text: '2022-21', words: 'spring 2022' },
  { text: '2022-24~', words: 'about winter 2022' },
  { text: '2023-07~', words: 'about July 2023' },
  { text: '1984?', words: 'perhaps 1984' },
  { text: '1984%', words: 'perhaps about 1984' },
  { text: '2022-01/2022-04~', words: 'January to about April 2022' },
  { text: '2022-12-29/2023-07-25', words: 'December 29, 2022 to July 25, 2023' },
  { text: '2023-07-20/2023-07-25', words: 'July 20 to July 25, 2023' },
  { text: '2003/2004', words: '2003 to 2004' },
  { text: '2023-07-26/2023-07-26', words: 'July 26, 2023' },
  { text: '../2023-07-25', words: 'July 25, 2023 or earlier' },
  { text: '/2022', words: '2022 or earlier' },
  { text: '2022-05~/..', words: 'about May 2022 or later' },
  { text: '../..', words: 'no date given' },
  { text: '{1993-05-25,1994-11-08}', words: 'May 25, 1993 and November 8, 1994' },
  { text: '[2020,2022-03]', words: 'one of 2020 and March 2022' },
  { text: '[2020,2021,2022-03]', words: 'one of 2020, 2021, and March 2022' },
  { text: '[2020..2022]', words: 'some time from 2020 to 2022' },
  { text: '-0043-03-15', words: 'March 15, 44 BC' },
  { text: '-0043', words: '44 BC' },
  { text: 'Y12000', words: '12000' },
  { text: 'Y170000002', words: '170,000,002' },
  { text: '2023-07-25T10:00:00-04:00', words: 'July 25, 2023 at 2:00 PM UTC' },
  { text: 'last summer', words: 'last summer' },
];

test.each(cases)('$text reads "$words"', ({ text, words }) => {
  expect(dateInWords(text, en.dates, 'en-US').replaceAll('\u202f', ' ')).toBe(words);
});

test('takes months from the language asked for', () => {
  expect(dateInWords('1998-07-17', en.dates, 'de')).toBe('17. Juli 1998');
});
