import { expect, test } from 'vitest';
import { csvOf } from '#domain/export/csv.ts';

const cases = [
  { name: 'plain words stand as they are', row: ['a claim', 'NBC’s', ''], line: 'a claim,NBC’s,' },
  { name: 'a comma is quoted', row: ['one, two'], line: '"one, two"' },
  { name: 'a quotation mark is doubled', row: ['said "yes"'], line: '"said ""yes"""' },
  { name: 'a line break stays within its cell', row: ['one\ntwo'], line: '"one\ntwo"' },
  { name: 'a formula is no formula', row: ['=1+1', '+1', '-1+1', '@sum'], line: "'=1+1,'+1,'-1+1,'@sum" },
  { name: 'a negative number is no formula', row: ['-44', '-1\n'], line: '-44,"\'-1\n"' },
  { name: 'a formula after a tab is none', row: ['\t=1'], line: "'\t=1" },
  { name: 'a formula after a line break is none', row: ['\n=1'], line: '"\'\n=1"' },
  { name: 'a formula in full-width signs is none', row: ['＝1+1', '＠sum'], line: "'＝1+1,'＠sum" },
  { name: 'a formula with a comma is quoted as well', row: ['=A1,2'], line: '"\'=A1,2"' },
];

test.each(cases)('$name', ({ row, line }) => {
  expect(csvOf([row])).toBe(`\uFEFF${line}\r\n`);
});

test('each row is a line, below one byte order mark', () => {
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  expect(csvOf(rows)).toBe('\uFEFFa,b\r\nc,d\r\n');
});
