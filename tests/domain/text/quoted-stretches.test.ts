import { expect, test } from 'vitest';
import { quotedStretches } from '#domain/text/quoted-stretches.ts';

const cases: { name: string; text: string; quoted: string[] }[] = [
  { name: 'none', text: 'He declined to comment.', quoted: [] },
  { name: 'curly marks', text: 'He said “no” and “never.”', quoted: ['“no”', '“never.”'] },
  { name: 'straight marks', text: 'He said "no" and "never."', quoted: ['"no"', '"never."'] },
  { name: 'marks of two kinds', text: 'He said "no” and “never"', quoted: ['"no”', '“never"'] },
  { name: 'an apostrophe', text: 'The court’s “own” rules', quoted: ['“own”'] },
  {
    name: 'other languages',
    text: '„Nein“, «non», »nej«, 「いいえ」',
    quoted: ['„Nein“', '«non»', '»nej«', '「いいえ」'],
  },
  {
    name: 'over several paragraphs',
    text: '“One.\n“Two,” he said.\nThree.',
    quoted: ['“One.', '“Two,”'],
  },
  { name: 'never closed', text: 'He said “no', quoted: ['“no'] },
];

test.each(cases)('$name', ({ text, quoted }) => {
  expect(quotedStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});
