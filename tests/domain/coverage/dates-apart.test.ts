import { expect, test } from 'vitest';
import { datesApart } from '#domain/coverage/dates-apart.ts';
import { anEvent } from '#tests/support/builders.ts';

const passages = [{ exact: 'officials said' }];

test('each date that an article gives is held against the record, with the reasons of both', () => {
  const event = anEvent({
    date: '2024-02-10',
    dateNote: 'The day of the notice.',
    reported: [
      { article: 'nyt', date: '2024-02', passages },
      { article: 'nbc', date: '2024-02-12', inferred: 'the year counted from publication', passages },
    ],
  });
  expect(datesApart(event)).toEqual([
    {
      article: 'nyt',
      reported: '2024-02',
      record: '2024-02-10',
      stand: 'vaguer',
      gap: null,
      reason: { reported: null, record: 'The day of the notice.' },
    },
    {
      article: 'nbc',
      reported: '2024-02-12',
      record: '2024-02-10',
      stand: 'apart',
      gap: { days: 2, atLeast: false },
      reason: { reported: 'the year counted from publication', record: 'The day of the notice.' },
    },
  ]);
});

test('an article that dates an event twice is held against the record twice', () => {
  const reported = ['2023-03', '/2023-07-26'].map((date) => ({ article: 'nbc', date, passages }));
  const stands = datesApart(anEvent({ date: '2023-03-17', reported })).map(({ stand }) => stand);
  expect(stands).toEqual(['vaguer', 'vaguer']);
});

test('context has no date that could be apart', () => {
  expect(datesApart(anEvent())).toEqual([]);
});
