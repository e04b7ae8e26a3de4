import { expect, test } from 'vitest';
import { citedSources, notCited, type Manner } from '#domain/coverage/sourcing.ts';
import type { Attribution, Person } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anArticle, aReport } from '#tests/support/builders.ts';

const TEXT = [
  'Ann Lee said: “We will share it.',
  '“All of it, and soon.” She declined to say when.',
  'The court called it "welcome" on Monday.',
].join('\n');

const ann: Person = { id: 'ann', name: 'Ann Lee', role: 'Judge', kind: 'person' };
const court: Person = { id: 'court', name: 'The court', role: 'Court', kind: 'institution' };
const officials: Person = { id: 'officials', name: 'Officials', role: 'Unnamed', kind: 'unnamed' };

function look(reports: { exact: string; attribution: Attribution; article?: string }[]) {
  return lookUp(
    aDossier({
      articles: [anArticle({ text: TEXT }), anArticle({ id: 'nbc', outlet: 'nbc', text: TEXT })],
      people: [officials, ann, court],
      claims: reports.map(({ exact, attribution, article = 'nyt' }, index) =>
        aClaim({ id: `claim-${index}`, reports: [aReport({ article, passages: [{ exact }], attribution })] }),
      ),
    }),
  );
}

const manners: { name: string; exact: string; manner: Manner }[] = [
  { name: 'marks within the passage', exact: 'called it "welcome"', manner: 'quoted' },
  { name: 'a passage within marks that stand outside it', exact: 'We will share it.', manner: 'quoted' },
  { name: 'the second paragraph of a quotation', exact: 'and soon', manner: 'quoted' },
  { name: 'no marks', exact: 'She declined to say when.', manner: 'paraphrased' },
  { name: 'marks before the passage', exact: 'on Monday', manner: 'paraphrased' },
  { name: 'lost words with marks', exact: 'she said “never”', manner: 'quoted' },
  { name: 'lost words without', exact: 'she said never', manner: 'paraphrased' },
];

test.each(manners)('$name: $manner', ({ exact, manner }) => {
  const [source] = citedSources(look([{ exact, attribution: { kind: 'named', sources: ['ann'] } }]));
  expect(source?.citings.get('nyt')?.map((citing) => citing.manner)).toEqual([manner]);
});

test('sources stand in the dossier’s order with the claims of each article, and those not listed last', () => {
  const sources = citedSources(
    look([
      { exact: 'x', attribution: { kind: 'outlet' } },
      { exact: 'x', attribution: { kind: 'anonymous', words: 'officials' } },
      { exact: 'x', attribution: { kind: 'document' }, article: 'nbc' },
      { exact: 'x', attribution: { kind: 'named', sources: ['ann', 'court'] } },
      { exact: 'x', attribution: { kind: 'institution', sources: ['court'] }, article: 'nbc' },
      { exact: 'x', attribution: { kind: 'anonymous', sources: ['officials'] } },
    ]),
  );
  expect(
    sources.map(({ key, group, citings }) => [
      key,
      group,
      [...citings].map(([article, all]) => [article, all.map(({ claim }) => claim.id)]),
    ]),
  ).toEqual([
    ['person officials', 'unnamed', [['nyt', ['claim-5']]]],
    ['person ann', 'person', [['nyt', ['claim-3']]]],
    [
      'person court',
      'institution',
      [
        ['nyt', ['claim-3']],
        ['nbc', ['claim-4']],
      ],
    ],
    ['kind anonymous', 'unnamed', [['nyt', ['claim-1']]]],
    ['kind document', 'institution', [['nbc', ['claim-2']]]],
  ]);
});

test('who is in the story and is given as no source is told apart', () => {
  const seen = look([{ exact: 'x', attribution: { kind: 'named', sources: ['ann'] } }]);
  expect(notCited(seen)).toEqual([officials, court]);
});
