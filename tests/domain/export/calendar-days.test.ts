import { expect, test } from 'vitest';
import { calendarDaysOf } from '#domain/export/calendar-days.ts';

const having = [
  { name: 'a day', date: '1998-07-17', days: ['19980717/19980718'] },
  { name: 'the last day of a leap year’s February', date: '2024-02-29', days: ['20240229/20240301'] },
  { name: 'the last day of a year', date: '2000-12-31', days: ['20001231/20010101'] },
  { name: 'a stretch of days', date: '2022-12-29/2023-07-25', days: ['20221229/20230726'] },
  {
    name: 'each of several days',
    date: '{2014-04-17,2015-09-08}',
    days: ['20140417/20140418', '20150908/20150909'],
  },
  { name: 'a time, on its day in UTC', date: '2022-02-24T01:00:00+03:00', days: ['20220223/20220224'] },
  { name: 'an early year', date: '0044-03-15', days: ['00440315/00440316'] },
];
test.each(having)('$name has days: $date', ({ date, days }) => {
  expect(calendarDaysOf(date).map(({ start, end }) => `${start}/${end}`)).toEqual(days);
});

const lacking = [
  { name: 'a month', date: '2023-03' },
  { name: 'a year', date: '1998' },
  { name: 'a decade', date: '201X' },
  { name: 'a day left blank', date: '2023-03-XX' },
  { name: 'about a day', date: '2023-07-25~' },
  { name: 'perhaps a day', date: '2023-07-25?' },
  { name: 'one of two days', date: '[2023-07-25,2023-07-26]' },
  { name: 'an open end', date: '2022-02-24/..' },
  { name: 'an unknown beginning', date: '/2023-07-26' },
  { name: 'a stretch that ends in a month', date: '2022-12-29/2023-07' },
  { name: 'two dates of which one has no day', date: '{2014-04-17,2015}' },
  { name: 'a day before Christ', date: '-0043-03-15' },
  { name: 'the last day that could be written, whose next cannot', date: '9999-12-31' },
  { name: 'no date', date: '../..' },
];
test.each(lacking)('$name has none: $date', ({ date }) => {
  expect(calendarDaysOf(date)).toEqual([]);
});
