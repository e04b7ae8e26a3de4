import { expect, test } from 'vitest';
import { entriesOf, IN_NO_ARTICLE, type DatesFrom, type LanesBy } from '#domain/coverage/event-entries.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aDossier, anArticle, anEvent, TEXTS } from '#tests/support/builders.ts';

const told = (article: string, date: string) => ({ article, date, passages: [] });
const look = lookUp(
  aDossier({
    articles: [
      anArticle(),
      anArticle({ id: 'nyt-late' }),
      anArticle({ id: 'nbc', outlet: 'nbc', text: TEXTS.nbc }),
    ],
    events: [
      anEvent({ id: 'statute', date: '1998-07-17', lane: 'court' }),
      anEvent({
        id: 'warrant',
        date: '2023-03-17',
        lane: 'court',
        reported: [told('nyt', '2023-03'), told('nbc', '2023')],
      }),
      anEvent({
        id: 'order',
        date: '2023-07~',
        lane: 'executive',
        reported: [told('nyt', '2023-07~'), told('nyt-late', '2023-07-25')],
      }),
    ],
  }),
);

const cases: { name: string; by: LanesBy; dates: DatesFrom; entries: string[] }[] = [
  {
    name: 'by actor each event stands once, in its lane, on its date in the record',
    by: 'actor',
    dates: 'record',
    entries: ['court statute 1998-07-17', 'court warrant 2023-03-17', 'executive order 2023-07~'],
  },
  {
    name: 'without lanes each stands once',
    by: 'none',
    dates: 'record',
    entries: [' statute 1998-07-17', ' warrant 2023-03-17', ' order 2023-07~'],
  },
  {
    name: 'by outlet it stands with each that tells it, once even where two articles do, and context apart',
    by: 'outlet',
    dates: 'record',
    entries: [
      `${IN_NO_ARTICLE} statute 1998-07-17`,
      'nyt warrant 2023-03-17',
      'nbc warrant 2023-03-17',
      'nyt order 2023-07~',
    ],
  },
  ...(['actor', 'outlet', 'none'] as const).map((by) => ({
    name: `as reported, lanes by ${by}: each article’s own date with its outlet, and no context`,
    by,
    dates: 'reported' as const,
    entries: ['nyt warrant 2023-03', 'nbc warrant 2023', 'nyt order 2023-07~', 'nyt order 2023-07-25'],
  })),
];
test.each(cases)('$name', ({ by, dates, entries }) => {
  const marks = entriesOf(look, look.dossier.events, by, dates);
  expect(marks.map(({ lane, event, date }) => `${lane} ${event.id} ${date}`)).toEqual(entries);
  expect(new Set(marks.map(({ key }) => key)).size).toBe(entries.length);
});

test('only the given events are drawn', () => {
  const [statute] = look.dossier.events;
  expect(entriesOf(look, statute ? [statute] : [], 'actor', 'record')).toHaveLength(1);
  expect(entriesOf(look, [], 'actor', 'record')).toEqual([]);
});

test('two articles of one outlet that give an event the same date keep an entry each', () => {
  const twice = lookUp(
    aDossier({
      articles: [anArticle(), anArticle({ id: 'nyt-late' })],
      events: [anEvent({ id: 'order', reported: [told('nyt', '2023'), told('nyt-late', '2023')] })],
    }),
  );
  const entries = entriesOf(twice, twice.dossier.events, 'actor', 'reported');
  expect(new Set(entries.map(({ key }) => key)).size).toBe(2);
});
