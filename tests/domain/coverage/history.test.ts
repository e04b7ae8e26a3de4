import { expect, test } from 'vitest';
import { historyRow, readingOnly, type DateFit, type HowTold } from '#domain/coverage/history.ts';
import { eventsFound } from '#domain/coverage/history-search.ts';
import type { Claim, ReportedDate } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport, TEXTS } from '#tests/support/builders.ts';

const told = (article: string, date = '2023'): ReportedDate => ({
  article,
  date,
  passages: [{ exact: `words of ${article}` }],
});
const reportedBy = (...articles: string[]) => articles.map((article) => aReport({ article }));
const difference = { aspects: ['number' as const], note: 'One says two, one says three.' };

const both = aClaim({ id: 'both', reports: reportedBy('nyt', 'nbc') });
const apart = aClaim({ id: 'apart', reports: reportedBy('nyt', 'nbc'), difference });

function look(event: { reported: ReportedDate[]; claims?: Claim[] }) {
  const { claims = [] } = event;
  return lookUp(
    aDossier({
      outlets: [
        { id: 'nyt', name: 'The New York Times', short: 'NYT' },
        { id: 'nbc', name: 'NBC News', short: 'NBC' },
        { id: 'bbc', name: 'BBC News', short: 'BBC' },
      ],
      articles: [
        anArticle(),
        anArticle({ id: 'nyt-late' }),
        anArticle({ id: 'nbc', outlet: 'nbc', text: TEXTS.nbc }),
        anArticle({ id: 'bbc', outlet: 'bbc', text: TEXTS.nbc }),
      ],
      claims,
      events: [anEvent({ ...event, claims: claims.map(({ id }) => id) })],
    }),
  );
}

const cases: {
  name: string;
  reported: ReportedDate[];
  claims?: Claim[];
  /** Of nyt, nyt-late, nbc and bbc. */
  expected: [HowTold, HowTold, HowTold, HowTold];
  fits?: [DateFit, DateFit, DateFit, DateFit];
}[] = [
  { name: 'nobody tells context', reported: [], expected: ['not', 'not', 'not', 'not'] },
  {
    name: 'one outlet alone tells it, and cannot differ from anyone',
    reported: [told('nyt')],
    claims: [apart],
    expected: ['told', 'not', 'not', 'not'],
  },
  {
    name: 'two editions of one outlet are not compared',
    reported: [told('nyt', '2022'), told('nyt-late', '2023')],
    expected: ['told', 'told', 'not', 'not'],
  },
  {
    name: 'two tell it alike',
    reported: [told('nyt'), told('nbc')],
    claims: [both],
    expected: ['told', 'not', 'told', 'not'],
  },
  {
    name: 'a named difference makes both differ, and neither the measure',
    reported: [told('nyt'), told('nbc')],
    claims: [both, apart],
    expected: ['differently', 'not', 'differently', 'not'],
  },
  {
    name: 'who has no part in the difference just tells it',
    reported: [told('nyt'), told('nyt-late'), told('nbc'), told('bbc')],
    claims: [apart],
    expected: ['differently', 'told', 'differently', 'told'],
  },
  {
    name: 'dates that cannot be brought together',
    reported: [told('nyt', '2022'), told('nbc', '2023-03')],
    expected: ['differently', 'not', 'differently', 'not'],
    fits: ['apart', 'agrees', 'apart', 'agrees'],
  },
  {
    name: 'a vaguer date is told, and less exact',
    reported: [told('nyt', '2023-03-17'), told('nbc', '2023-03')],
    expected: ['told', 'not', 'told', 'not'],
    fits: ['agrees', 'agrees', 'less-exact', 'agrees'],
  },
  {
    name: 'an article without a date disagrees with nobody',
    reported: [told('nyt', '2017'), told('nbc', '/2023-07-26')],
    expected: ['told', 'not', 'told', 'not'],
    fits: ['agrees', 'agrees', 'less-exact', 'agrees'],
  },
  {
    name: 'one of an article’s two dates agrees',
    reported: [told('nyt', '2023-03'), told('nbc', '2023-03'), told('nbc', '/2023-07-26')],
    expected: ['told', 'not', 'told', 'not'],
  },
  {
    name: 'the third agrees with both of two that do not agree',
    reported: [told('nyt', '2022'), told('nbc', '2023'), told('bbc', '2020/2023')],
    expected: ['differently', 'not', 'differently', 'told'],
    fits: ['apart', 'agrees', 'apart', 'less-exact'],
  },
];

test.each(cases)('$name', ({ reported, claims, expected, fits }) => {
  const seen = look({ reported, ...(claims && { claims }) });
  const row = historyRow(seen, seen.dossier.events[0]!);
  expect(row.tellings.map((telling) => telling.told)).toEqual(expected);
  if (fits) expect(row.tellings.map(({ dateFit }) => dateFit)).toEqual(fits);
  expect(row.context).toBe(reported.length === 0);
});

test('an article that does not tell the event is said to tell it elsewhere, or to make claims about it', () => {
  const seen = look({
    reported: [told('nyt')],
    claims: [aClaim({ id: 'of-nbc', reports: reportedBy('nbc') })],
  });
  const { tellings } = historyRow(seen, seen.dossier.events[0]!);
  expect(tellings.map(({ presence }) => presence)).toEqual(['has', 'elsewhere', 'claims-only', 'silent']);
  expect(tellings[2]?.claims.map(({ id }) => id)).toEqual(['of-nbc']);
});

test('reading one outlet leaves what it tells, whichever of its editions', () => {
  const seen = lookUp(
    aDossier({
      articles: [anArticle(), anArticle({ id: 'nyt-late' }), anArticle({ id: 'nbc', outlet: 'nbc' })],
      events: [
        anEvent({ id: 'a', reported: [told('nyt-late')] }),
        anEvent({ id: 'b', reported: [told('nbc')] }),
        anEvent({ id: 'c', reported: [told('nyt'), told('nbc')] }),
        anEvent({ id: 'context' }),
      ],
    }),
  );
  const read = (outlet: string) => {
    const { met, missed } = readingOnly(seen, seen.dossier.events, outlet);
    return [met.map(({ id }) => id), missed.map(({ id }) => id)];
  };
  expect(read('nyt')).toEqual([['a', 'c'], ['b']]);
  expect(read('nbc')).toEqual([['b', 'c'], ['a']]);
  expect(read('bbc')).toEqual([[], ['a', 'b', 'c']]);
});

const searches: { q: string; found: boolean }[] = [
  { q: '', found: true },
  { q: 'ROME statute', found: true },
  { q: 'conference nyt', found: true },
  { q: 'the court', found: true },
  { q: 'romé', found: true },
  { q: 'rome nowhere', found: false },
];

test.each(searches)('a search for “$q” finds: $found', ({ q, found }) => {
  const seen = look({ reported: [told('nyt')] });
  expect(eventsFound(seen, seen.dossier.events, q)).toHaveLength(found ? 1 : 0);
});

test('a plainly typed apostrophe finds the printed one', () => {
  const event = anEvent({ summary: 'Ukraine’s prosecutor signs.' });
  expect(eventsFound(lookUp(aDossier({ events: [event] })), [event], "ukraine's")).toEqual([event]);
});
