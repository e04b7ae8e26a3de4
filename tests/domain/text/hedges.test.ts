import { expect, test } from 'vitest';
import { hedgesIn } from '#domain/text/hedges.ts';
import { seedFile } from '#tests/support/seed.ts';

const found = (text: string, lang = 'en') =>
  hedgesIn(text, lang).map(({ start, end }) => text.slice(start, end));

const cases: { text: string; hedges: string[] }[] = [
  { text: 'information about possible Russian war crimes', hedges: ['possible'] },
  { text: 'It has possible consequences.', hedges: ['possible'] },
  { text: 'They will do so as soon as possible, and if possible today.', hedges: [] },
  { text: 'It was impossible; the possibles were few.', hedges: [] },
  { text: 'Possibly the alleged thief allegedly fled.', hedges: ['Possibly', 'alleged', 'allegedly'] },
  { text: 'allegations that U.S. forces committed crimes', hedges: ['allegations that'] },
  { text: 'an allegation of torture', hedges: ['allegation of'] },
  { text: 'Agencies are said to have gathered it.', hedges: ['are said to'] },
  { text: 'a plan said to be near', hedges: ['said to be'] },
  { text: 'He said to reporters that it was done.', hedges: [] },
  { text: 'suspected spies, apparently reportedly seen', hedges: ['suspected', 'apparently', 'reportedly'] },
  { text: 'He appears to agree; she appeared to object.', hedges: ['appears to', 'appeared to'] },
  { text: 'He appears on television.', hedges: [] },
  { text: 'It may have begun in May, on May 3.', hedges: ['may have'] },
  { text: 'It could open the door, might not, and might.', hedges: ['could', 'might not', 'might'] },
  { text: 'He is accused of fraud.', hedges: ['accused of'] },
  { text: 'warrants accusing him of crimes', hedges: ['accusing him of'] },
  { text: 'according\u00a0to officials', hedges: ['according\u00a0to'] },
  { text: 'He is believed to be abroad.', hedges: ['believed to'] },
  { text: 'ALLEGED', hedges: ['ALLEGED'] },
  { text: 'é-possible or possibleé', hedges: ['possible'] },
  { text: '', hedges: [] },
];

test.each(cases)('finds $hedges in: $text', ({ text, hedges }) => {
  expect(found(text)).toEqual(hedges);
});

test('finds none in a language whose hedges it does not know', () => {
  expect(found('Il est possible; alleged.', 'fr')).toEqual([]);
  expect(found('alleged', 'enm')).toEqual([]);
  expect(found('alleged', 'en-GB')).toEqual(['alleged']);
});

test('finds those of the real articles', () => {
  const nbc = new Set(found(seedFile('us-icc/nbc.txt')).map((words) => words.toLowerCase()));
  expect([...nbc]).toEqual(
    expect.arrayContaining(['possible', 'accusing him of', 'allegations that', 'could']),
  );
});
