import { expect, test } from 'vitest';
import { drawnOf, extentOf, type DrawnDate } from '#domain/chronology/drawn.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';

const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
const noon = (text: string) => Date.parse(`${text}T12:00:00Z`);
const lasting = {
  kind: 'span',
  within: false,
  softStart: false,
  softEnd: false,
  openStart: false,
  openEnd: false,
} as const;
const sharp = { ...lasting, within: true } as const;
const soft = { ...sharp, softStart: true, softEnd: true } as const;

const cases: { text: string; drawn: DrawnDate | null }[] = [
  { text: '1998-07-17', drawn: { kind: 'point', at: noon('1998-07-17') } },
  { text: '2023-07', drawn: { ...sharp, start: at('2023-07-01'), end: at('2023-08-01') } },
  { text: '1998', drawn: { ...sharp, start: at('1998-01-01'), end: at('1999-01-01') } },
  { text: '2023-07~', drawn: { ...soft, start: at('2023-07-01'), end: at('2023-08-01') } },
  { text: '2023-07-25~', drawn: { ...soft, start: at('2023-07-25'), end: at('2023-07-26') } },
  { text: '2022-21', drawn: { ...soft, start: at('2022-03-01'), end: at('2022-06-01') } },
  {
    text: '2022-01/2022-04~',
    drawn: { ...lasting, softEnd: true, start: at('2022-01-01'), end: at('2022-05-01') },
  },
  {
    text: '/2023-07-25',
    drawn: { ...sharp, openStart: true, start: -Infinity, end: at('2023-07-26') },
  },
  {
    text: '[2017..2021]',
    drawn: { ...sharp, start: at('2017-01-01'), end: at('2022-01-01') },
  },
  {
    text: '../2023-07-25',
    drawn: { ...lasting, openStart: true, start: -Infinity, end: at('2023-07-26') },
  },
  {
    text: '2022-05~/..',
    drawn: { ...lasting, softStart: true, openEnd: true, start: at('2022-05-01'), end: Infinity },
  },
  {
    text: '{1994-11-08,1993-05-25}',
    drawn: {
      kind: 'points',
      faint: false,
      marks: [
        { kind: 'point', at: noon('1993-05-25') },
        { kind: 'point', at: noon('1994-11-08') },
      ],
    },
  },
  {
    text: '[2020,2022-03-02]',
    drawn: {
      kind: 'points',
      faint: true,
      marks: [
        { ...sharp, start: at('2020-01-01'), end: at('2021-01-01') },
        { kind: 'point', at: noon('2022-03-02') },
      ],
    },
  },
  { text: '[2022-03-02]', drawn: { kind: 'point', at: noon('2022-03-02') } },
  { text: '../..', drawn: null },
  { text: 'Y-66000000', drawn: null },
  { text: 'Y-66000000/2023', drawn: null },
];

test.each(cases)('$text is drawn as vague as it is', ({ text, drawn }) => {
  const date = parseEdtf(text);
  expect(date && drawnOf(date)).toEqual(drawn);
});

test('the extent of an open date is the part that is known', () => {
  const date = parseEdtf('../2023-07-25');
  const drawn = date && drawnOf(date);
  expect(drawn && extentOf(drawn)).toEqual({ start: at('2023-07-25'), end: at('2023-07-26') });
});
