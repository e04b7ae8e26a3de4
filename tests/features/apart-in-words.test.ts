import { expect, test } from 'vitest';
import { entriesOf } from '#domain/coverage/event-entries.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { eventListItem, timelineEntries } from '#features/explore/timeline-contents.ts';
import { en } from '#messages/en.ts';
import { aDossier, anEvent } from '#tests/support/builders.ts';

const passages = [{ exact: 'officials said' }];
const warrant = anEvent({
  id: 'warrant',
  title: 'The warrant',
  date: '2023-03-17',
  dateNote: 'The day of the announcement',
  reported: [
    { article: 'nyt', date: '2023-03', inferred: 'The March before publication', passages },
    { article: 'nbc', date: '2023-03-20', passages },
  ],
  relation: { direction: 'cooler', article: 'nyt', exact: 'tensions again flared' },
});
const same = anEvent({ id: 'same', reported: [{ article: 'nyt', date: '1998-07-17', passages }] });
const look = lookUp(aDossier({ events: [warrant, same] }));

const drawn = (by: 'actor' | 'outlet', dates: 'record' | 'reported', apart: 'shown' | 'hidden') =>
  timelineEntries(look, entriesOf(look, [warrant], by, dates), dates, apart, en);

const nyt = 'NYT says March 2023; the record March 17, 2023: the same, less exactly';
const nbc = 'NBC says March 20, 2023; the record March 17, 2023: apart by 3 days';

test('each difference is a sentence of the name, with the reasons after it', () => {
  const [entry] = drawn('actor', 'record', 'shown');
  expect(entry?.name()).toBe(
    `The warrant, March 17, 2023, told by NYT, NBC, cooler, says NYT. ${nyt}. ${nbc}`,
  );
  expect(entry?.description()).toBe(
    '“tensions again flared” As reported: The March before publication. In the record: The day of the announcement. ' +
      'In the record: The day of the announcement.',
  );
});

test('with the switch off nothing is beside a date, in words or drawn', () => {
  const [entry] = drawn('actor', 'record', 'hidden');
  expect(entry?.drawn.kind).toBe('point');
  expect(entry?.apart()).toEqual([]);
  expect(eventListItem(look, warrant, 'record', 'hidden', en).apart).toEqual([]);
});

test('in lanes by outlet each has its own difference, and warmer or cooler where its outlet says so', () => {
  const said = drawn('outlet', 'record', 'shown').map(({ lane, apart, relation }) => ({
    lane,
    apart: apart().map((each) => each.said),
    relation: relation?.said,
  }));
  expect(said).toEqual([
    { lane: 'nyt', apart: [nyt], relation: 'cooler, says NYT' },
    { lane: 'nbc', apart: [nbc], relation: undefined },
  ]);
});

test('as reported, the record stands beside each', () => {
  const kinds = drawn('actor', 'reported', 'shown').map((entry) =>
    entry.drawn.kind === 'beside' ? [entry.drawn.own.kind, entry.drawn.others[0]?.kind] : [],
  );
  expect(kinds).toEqual([
    ['span', 'point'],
    ['point', 'point'],
  ]);
});

test('the list says the same, and nothing where nothing differs', () => {
  expect(eventListItem(look, warrant, 'record', 'shown', en).apart).toEqual([nyt, nbc]);
  expect(eventListItem(look, same, 'record', 'shown', en).apart).toEqual([]);
});
