import { expect, test } from 'vitest';
import { canAgree, isVaguer } from '#domain/chronology/agree.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';

const date = (text: string) => parseEdtf(text)!;

const pairs: { name: string; a: string; b: string; agree: boolean }[] = [
  { name: 'the same day', a: '2023-03-17', b: '2023-03-17', agree: true },
  { name: 'two days', a: '2023-03-17', b: '2023-03-18', agree: false },
  { name: 'a month and a day in it', a: '2023-03', b: '2023-03-17', agree: true },
  { name: 'a month and a day beside it', a: '2023-03', b: '2023-04-01', agree: false },
  { name: 'a year and an interval that begins in it', a: '2022', b: '2022-12/2023-01', agree: true },
  { name: 'neighbouring years', a: '2022', b: '2023', agree: false },
  { name: '“or earlier” and a day before', a: '/2023-07-26', b: '2017', agree: true },
  { name: '“or earlier” and a day after', a: '/2023-07-26', b: '2023-07-27', agree: false },
  { name: 'no date and any', a: '../..', b: '1998', agree: true },
  { name: 'about July and the last of June', a: '2023-07~', b: '2023-06-30', agree: true },
  { name: 'about July and May', a: '2023-07~', b: '2023-05-20', agree: false },
  { name: 'about 1990 and 2023', a: '1990~', b: '2023', agree: false },
  { name: 'an interval until about July and a day in August', a: '/2023-07~', b: '2023-08-10', agree: true },
  { name: 'one of several and the day that none of them is', a: '[2001,2009]', b: '2004', agree: false },
  { name: 'one of a run and a year within it', a: '[2001..2009]', b: '2004', agree: true },
];

test.each(pairs)('$name: $a and $b agree, $agree', ({ a, b, agree }) => {
  expect(canAgree(date(a), date(b))).toBe(agree);
  expect(canAgree(date(b), date(a))).toBe(agree);
});

const vaguer: { a: string; b: string; is: boolean }[] = [
  { a: '2023', b: '2023-03', is: true },
  { a: '2023-03', b: '2023', is: false },
  // March is the longer month, but says nothing of April.
  { a: '2023-03', b: '2023-04', is: false },
  { a: '2022/2023-07-26', b: '/2023-03', is: false },
  { a: '/2023-07-26', b: '2022/2023-07-26', is: true },
  { a: '2023-07~', b: '2023-07', is: true },
  { a: '2023-07', b: '2023-07~', is: false },
  { a: '/2023-07-26', b: '2017', is: true },
  { a: '/2023-07-26', b: '/2023-03', is: true },
  { a: '../..', b: '../..', is: false },
];

test.each(vaguer)('$a is vaguer than $b: $is', ({ a, b, is }) => {
  expect(isVaguer(date(a), date(b))).toBe(is);
});
