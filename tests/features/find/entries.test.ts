import { expect, test } from 'vitest';
import { markText } from '#domain/coverage/marked-text.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { entriesOf } from '#features/find/entries.ts';
import { aClaim, aDossier, anArticle, anEvent, TEXTS } from '#tests/support/builders.ts';

const look = lookUp(
  aDossier({
    articles: [anArticle()],
    claims: [
      aClaim({
        reports: [
          {
            article: 'nyt',
            passages: [{ exact: 'President Biden has quietly ordered it' }],
            attribution: { kind: 'named', sources: ['kim'], words: 'officials said' },
          },
        ],
      }),
    ],
    events: [anEvent({ dateNote: 'As the record has it.', people: ['kim'] })],
    people: [{ id: 'kim', name: 'Kim Lee', role: 'Spokesperson', kind: 'person' }],
  }),
);
const texts = new Map(look.dossier.articles.map((article) => [article.id, markText(look, article)]));
const entries = [...entriesOf({ look, texts }, (date) => `in words: ${date}`)];
const linesOf = (kind: string) => entries.find((entry) => entry.kind === kind)?.lines.map(({ text }) => text);

test('a claim is found by its quotations, the words of attribution, its sources and its topic', () => {
  expect(linesOf('claim')).toEqual([
    'President Biden has quietly ordered it',
    'officials said',
    'Kim Lee',
    'decision',
  ]);
});

test('an event is found by its date in words, its summary, how the date was found, and its people', () => {
  expect(linesOf('event')).toEqual([
    'in words: 1998-07-17',
    'A conference adopts the Rome Statute.',
    'As the record has it.',
    'Kim Lee',
  ]);
});

test('a person is found by name and role', () => {
  expect(entries.find(({ kind }) => kind === 'person')?.title).toBe('Kim Lee');
  expect(linesOf('person')).toEqual(['Spokesperson']);
});

test('every sentence of an article knows its paragraph and its place', () => {
  const words = entries.filter(({ kind }) => kind === 'words');
  expect(words.map(({ title }) => title)).toEqual([
    'Biden orders sharing',
    'President Biden has quietly ordered it, officials said.',
    'The Pentagon resisted.',
  ]);
  const paragraph = TEXTS.nyt.indexOf('President');
  expect(words.map(({ place }) => place?.block)).toEqual([0, paragraph, paragraph]);
  for (const { title, place } of words)
    expect(TEXTS.nyt.slice(place?.span.start, place?.span.end)).toBe(title);
});
