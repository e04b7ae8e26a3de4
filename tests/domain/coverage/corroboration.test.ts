import { expect, test } from 'vitest';
import { cautionsOf, type CautionKind } from '#domain/coverage/corroboration.ts';
import type { Attribution, Person, Report } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anArticle, aReport } from '#tests/support/builders.ts';

const person = (id: string, kind: Person['kind']): Person => ({ id, name: `Name of ${id}`, role: '', kind });
const people = [person('officials', 'unnamed'), person('aides', 'unnamed'), person('ann', 'person')];

const anonymous = (...sources: string[]): Attribution => ({
  kind: 'anonymous',
  ...(sources.length > 0 && { sources }),
});
const report = (article: string, attribution: Attribution, exact = 'x'): Report =>
  aReport({ article, attribution, passages: [{ exact }] });

function cautions(reports: Report[]) {
  return cautionsOf(
    lookUp(
      aDossier({
        articles: [
          anArticle(),
          anArticle({ id: 'nyt-late' }),
          anArticle({ id: 'nbc', outlet: 'nbc' }),
          anArticle({ id: 'bbc', outlet: 'bbc' }),
        ],
        outlets: [
          { id: 'nyt', name: 'The New York Times', short: 'NYT' },
          { id: 'nbc', name: 'NBC News', short: 'NBC' },
          { id: 'bbc', name: 'BBC News', short: 'BBC' },
        ],
        people,
        claims: [aClaim({ reports })],
      }),
    ),
  );
}

const OUTLET: Attribution = { kind: 'outlet' };

const cases: { name: string; reports: Report[]; expected: CautionKind[] }[] = [
  { name: 'two in their own voice', reports: [report('nyt', OUTLET), report('nbc', OUTLET)], expected: [] },
  {
    name: 'one cites another outlet',
    reports: [report('nyt', OUTLET), report('nbc', { kind: 'outlet-cited', words: 'the Times reported' })],
    expected: ['cites-outlet'],
  },
  {
    name: 'one names another outlet in its words',
    reports: [report('nbc', OUTLET, 'first reported by The New York Times')],
    expected: ['names-outlet'],
  },
  {
    name: 'an outlet names itself',
    reports: [report('nyt', OUTLET, 'told The New York Times')],
    expected: [],
  },
  {
    name: 'two outlets give the same unnamed source',
    reports: [report('nyt', anonymous('officials')), report('nbc', anonymous('officials'))],
    expected: ['same-unnamed'],
  },
  {
    name: 'the same unnamed source is given as an institution’s',
    reports: [
      report('nyt', { kind: 'institution', sources: ['aides'] }),
      report('nbc', { kind: 'institution', sources: ['aides'] }),
    ],
    expected: ['same-unnamed'],
  },
  {
    name: 'two editions of one outlet give the same unnamed source',
    reports: [report('nyt', anonymous('officials')), report('nyt-late', anonymous('officials'))],
    expected: [],
  },
  {
    name: 'two outlets rest on unnamed sources that are listed apart',
    reports: [report('nyt', anonymous('officials')), report('nbc', anonymous('aides'))],
    expected: ['perhaps-same'],
  },
  {
    name: 'two outlets rest on unnamed sources of whom nobody is listed',
    reports: [report('nyt', anonymous()), report('nbc', anonymous())],
    expected: ['perhaps-same'],
  },
  {
    name: 'a third rests on others than the two that share',
    reports: [
      report('nyt', anonymous('officials')),
      report('nbc', anonymous('officials')),
      report('bbc', anonymous()),
    ],
    expected: ['same-unnamed', 'perhaps-same'],
  },
  {
    name: 'one has a named source beside the unnamed',
    reports: [
      report('nyt', { kind: 'named', sources: ['ann', 'aides'] }),
      report('nbc', anonymous('officials')),
    ],
    expected: [],
  },
  {
    name: 'the same named source is no secret',
    reports: [
      report('nyt', { kind: 'named', sources: ['ann'] }),
      report('nbc', { kind: 'named', sources: ['ann'] }),
    ],
    expected: [],
  },
];

test.each(cases)('$name', ({ reports, expected }) => {
  expect(cautions(reports).map(({ kind }) => kind)).toEqual(expected);
});

test('a caution names who cites whom, and which outlets share which source', () => {
  expect(
    cautions([
      report('nbc', { kind: 'outlet-cited', sources: ['ann'] }),
      report('bbc', anonymous('aides')),
      report('nyt', anonymous('aides')),
    ]),
  ).toMatchObject([
    { kind: 'cites-outlet', outlet: { id: 'nbc' }, cited: ['Name of ann'] },
    { kind: 'same-unnamed', outlets: [{ id: 'nyt' }, { id: 'bbc' }], source: { id: 'aides' } },
  ]);
});
