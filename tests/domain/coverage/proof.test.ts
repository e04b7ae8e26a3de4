import { expect, test } from 'vitest';
import { proofOf } from '#domain/coverage/proof.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport } from '#tests/support/builders.ts';

const found = { exact: 'The Pentagon resisted.' };
const lost = { exact: 'The Pentagon agreed.' };

test('looks for every quotation of claims, events, relations and lessons, in their order', () => {
  const dossier = aDossier({
    claims: [aClaim({ reports: [aReport({ passages: [found, lost] })] })],
    events: [
      anEvent({
        reported: [{ article: 'nbc', date: '2023', passages: [{ exact: 'The ICC issued a warrant.' }] }],
        relation: { direction: 'cooler', article: 'nyt', ...found },
      }),
    ],
    lessons: [
      {
        id: 'two-ways',
        title: 'Told two ways',
        minutes: 5,
        steps: [
          {
            title: 'Read',
            text: 'Whose words are these?',
            quotes: [{ article: 'nyt', ...lost }],
            exercise: { kind: 'outlet', passages: [{ article: 'nbc', exact: 'The ICC issued a warrant.' }] },
            show: { view: 'explore' },
          },
        ],
      },
    ],
  });
  const proof = proofOf(dossier);
  expect(proof.quotations.map(({ place, of, article, at }) => [place, of, article, at.found])).toEqual([
    ['claims[0].reports[0].passages[0].exact', { claim: 'order' }, 'nyt', true],
    ['claims[0].reports[0].passages[1].exact', { claim: 'order' }, 'nyt', false],
    ['events[0].reported[0].passages[0].exact', { event: 'statute' }, 'nbc', true],
    ['events[0].relation.exact', { relation: 'statute' }, 'nyt', true],
    ['lessons[0].steps[0].quotes[0].exact', { lesson: 'two-ways' }, 'nyt', false],
    ['lessons[0].steps[0].exercise.passages[0].exact', { lesson: 'two-ways' }, 'nbc', true],
  ]);
  expect(proof).toMatchObject({
    found: 4,
    total: 6,
    articles: [
      { article: 'nyt', found: 2, total: 4 },
      { article: 'nbc', found: 2, total: 2 },
    ],
  });
});

test('a found place holds the words, and a lost quotation its reason', () => {
  const dossier = aDossier({
    claims: [aClaim({ reports: [aReport({ passages: [found, lost, { exact: 'Biden' }] })] })],
  });
  const text = dossier.articles[0]?.text ?? '';
  const [first, second, third] = proofOf(dossier).quotations.map(({ at }) => at);
  expect(first?.found && text.slice(first.span.start, first.span.end)).toBe(found.exact);
  expect(second).toEqual({ found: false, reason: 'absent', count: 0 });
  expect(third).toEqual({ found: false, reason: 'ambiguous', count: 2 });
});

test('an article without a quotation is counted as none of none', () => {
  const none = { found: 0, total: 0 };
  expect(proofOf(aDossier())).toEqual({
    ...none,
    quotations: [],
    articles: [
      { article: 'nyt', ...none },
      { article: 'nbc', ...none },
    ],
  });
});

test('ten thousand quotations of a long article are all found', () => {
  const sentence = (i: number) =>
    `Sentence ${i} says “this” of a matter that has the number ${i * 7919} in the record. `;
  const text = Array.from({ length: 12_500 }, (_, i) => sentence(i)).join('');
  const passages = Array.from({ length: 10_000 }, (_, i) => ({ exact: sentence(i).trim() }));
  const dossier = aDossier({
    articles: [anArticle({ text })],
    claims: [aClaim({ reports: [aReport({ passages })] })],
  });
  expect(proofOf(dossier)).toMatchObject({ found: 10_000, total: 10_000 });
}, 15_000);
