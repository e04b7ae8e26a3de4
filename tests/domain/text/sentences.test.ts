import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '#domain/text/blocks.ts';
import { sentencesOf } from '#domain/text/sentences.ts';

const split = (text: string, lang = 'en') =>
  sentencesOf(
    text,
    blocksOf(text).map(({ span }) => span),
    lang,
  ).map(({ start, end }) => text.slice(start, end));

const whole = [
  'It was unclear why Mr. Biden let the impasse linger.',
  'President Vladimir V. Putin was accused.',
  'The W. Bush and J. Austin letters were sent by John Q. Public Jr. of Ohio.',
  'They met on Feb. 3 in an attempt to resolve it.',
  'The U.S. Senate met the U.N. Security Council at 5 p.m. Monday.',
  'It supports the I.C.C.’s investigation.',
  '“It’s too bad, because it’s the right thing to do,” he said.',
  '“Stop!” he said.',
  'Acme Inc. in Calif. and others agreed.',
  'It rose by 2.5 percent, e.g. in No. 4.',
];
test.each(whole)('keeps one sentence whole: %s', (sentence) => {
  expect(split(sentence)).toEqual([sentence]);
});

const parted = [
  {
    name: 'after the words of a speaker',
    sentences: ['“We will not,” they said.', '“After months, we will.”'],
  },
  { name: 'after letters with points', sentences: ['He left the U.S.', 'The court stayed.'] },
  { name: 'after a time of day', sentences: ['They met at 5 p.m.', 'It was late.'] },
  { name: 'after a month that ends it', sentences: ['It began in Feb.', 'Kyiv fell silent.'] },
  { name: 'after a quotation', sentences: ['He called it “welcome news.”', 'Others did not.'] },
];
test.each(parted)('parts sentences $name', ({ sentences }) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('no sentence reaches over a paragraph', () => {
  expect(split('A headline without a stop\nThe first line.')).toEqual([
    'A headline without a stop',
    'The first line.',
  ]);
});

test('takes the abbreviations of English for English alone', () => {
  expect(split('Das ist Nr. 4. Mr. X kam.', 'de')).toContain('Mr.');
});

describe('the seed articles', () => {
  const counts = [
    { article: 'nyt', sentences: 39 },
    { article: 'nbc', sentences: 23 },
  ];
  test.each(counts)('$article has $sentences sentences', ({ article, sentences }) => {
    const text = readFileSync(`seeds/us-icc/${article}.txt`, 'utf8');
    expect(split(text)).toHaveLength(sentences);
  });
});
