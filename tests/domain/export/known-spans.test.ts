import { expect, test } from 'vitest';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { knownSpans } from '#domain/export/known-spans.ts';

const cases = [
  { name: 'a day', date: '1998-07-17', spans: [{ start: { year: 1998, month: 7, day: 17 } }] },
  { name: 'a month', date: '2023-03', spans: [{ start: { year: 2023, month: 3 } }] },
  { name: 'a year', date: '1998', spans: [{ start: { year: 1998 } }] },
  { name: 'a day left blank', date: '2023-03-XX', spans: [{ start: { year: 2023, month: 3 } }] },
  { name: 'a month left blank', date: '2023-XX', spans: [{ start: { year: 2023 } }] },
  { name: 'about a month', date: '2023-07~', spans: [{ start: { year: 2023, month: 7 } }] },
  { name: 'a decade', date: '201X', spans: [{ start: { year: 2010 }, end: { year: 2019 } }] },
  { name: 'a century', date: '19XX', spans: [{ start: { year: 1900 }, end: { year: 1999 } }] },
  {
    name: 'a season',
    date: '2022-21',
    spans: [{ start: { year: 2022, month: 3 }, end: { year: 2022, month: 5 } }],
  },
  {
    name: 'a winter, which ends in the next year',
    date: '2022-24',
    spans: [{ start: { year: 2022, month: 12 }, end: { year: 2023, month: 2 } }],
  },
  { name: 'a year before Christ', date: '-0043', spans: [{ start: { year: -43 } }] },
  { name: 'a far year', date: 'Y12023', spans: [{ start: { year: 12_023 } }] },
  {
    name: 'a stretch',
    date: '2022-12-29/2023-07-25',
    spans: [{ start: { year: 2022, month: 12, day: 29 }, end: { year: 2023, month: 7, day: 25 } }],
  },
  { name: 'a stretch within one year', date: '2003/2003', spans: [{ start: { year: 2003 } }] },
  {
    name: 'a stretch of decades',
    date: '198X/199X',
    spans: [{ start: { year: 1980 }, end: { year: 1999 } }],
  },
  { name: 'an open end', date: '2022-02-24/..', spans: [{ start: { year: 2022, month: 2, day: 24 } }] },
  { name: 'an unknown end', date: '2022/', spans: [{ start: { year: 2022 } }] },
  {
    name: 'an unknown beginning',
    date: '/2023-07-26',
    spans: [{ start: { year: 2023, month: 7, day: 26 } }],
  },
  { name: 'an open beginning before a decade is over', date: '../201X', spans: [{ start: { year: 2019 } }] },
  { name: 'no date at all', date: '../..', spans: [] },
  {
    name: 'one of several, in whatever order',
    date: '[2021,2017..2019]',
    spans: [{ start: { year: 2017 }, end: { year: 2021 } }],
  },
  { name: 'one of a run without an end', date: '[2017..]', spans: [{ start: { year: 2017 } }] },
  {
    name: 'all of several',
    date: '{2014-04-17,2015-09}',
    spans: [{ start: { year: 2014, month: 4, day: 17 } }, { start: { year: 2015, month: 9 } }],
  },
  {
    name: 'an instant, in UTC',
    date: '2022-02-24T05:07:30+03:00',
    spans: [{ start: { year: 2022, month: 2, day: 24, time: { hour: 2, minute: 7, second: 30 } } }],
  },
];

test.each(cases)('$name: $date', ({ date, spans }) => {
  const edtf = parseEdtf(date);
  expect(edtf && knownSpans(edtf)).toEqual(spans);
});
