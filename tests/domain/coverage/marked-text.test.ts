import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedBlocks, markText, smallestShown } from '#domain/coverage/marked-text.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import type { Passage } from '#domain/text/segments.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport } from '#tests/support/builders.ts';

const text = 'Menu\nBiden ordered it. The Pentagon resisted.\nThe ICC welcomed it.';
const nyt = anArticle({ text, parts: [{ role: 'chrome', exact: 'Menu' }] });
const claim = (id: string, ...passages: string[]) =>
  aClaim({ id, reports: [aReport({ passages: passages.map((exact) => ({ exact })) })] });
const look = lookUp(
  aDossier({
    articles: [nyt],
    claims: [
      claim('welcome', 'The ICC welcomed it.', 'Biden'),
      claim('resisted', 'The Pentagon resisted'),
      claim('pentagon', 'Pentagon'),
      claim('lost', 'The Pentagon agreed'),
    ],
    events: [
      anEvent({
        id: 'dispute',
        reported: [{ article: 'nyt', date: '2023', passages: [{ exact: 'resisted.' }] }],
      }),
    ],
  }),
);

test('a text is cut wherever a claim or the telling of an event begins or ends', () => {
  const drawn = markText(look, nyt).blocks.map(({ role, pieces }) => [
    role,
    ...pieces.map((piece) => `${piece.text}|${piece.over.map(({ id }) => id).join()}|${piece.tells.join()}`),
  ]);
  expect(drawn).toEqual([
    ['chrome', 'Menu||'],
    [
      'body',
      'Biden|welcome|',
      ' ordered it. ||',
      'The |resisted|',
      'Pentagon|resisted,pentagon|',
      ' |resisted|',
      'resisted|resisted|dispute',
      '.||dispute',
    ],
    ['body', 'The ICC welcomed it.|welcome|'],
  ]);
});

test('an article’s claims are listed once each, in the order in which it makes them', () => {
  expect(markText(look, nyt).claims).toEqual(['welcome', 'resisted', 'pentagon']);
});

test('a passage begins at the first piece under it, also where white space before a paragraph is its beginning', () => {
  const article = anArticle({ text: 'It rose.  \n\n  It fell. It stood.\nIt lay.' });
  const { blocks, claims, begins } = markText(
    lookUp(
      aDossier({
        articles: [article],
        claims: [
          claim('fell', '\n  It fell.', 'It stood.\nIt lay.'),
          claim('paragraph', 'It fell. It stood.'),
          claim('twice', 'It', 'It lay', 'It lay.'),
          claim('nothing', '  \n\n'),
        ],
      }),
    ),
    article,
  );
  const pieces = blocks.flatMap(({ pieces }) => pieces);
  expect(pieces.map(({ text, begins }) => [text, begins.join()])).toEqual([
    ['It rose.', ''],
    ['It fell.', 'paragraph,fell'],
    [' ', ''],
    ['It stood.', 'fell'],
    ['It lay', 'twice'],
    ['.', ''],
  ]);
  expect(claims).toEqual(['paragraph', 'fell', 'twice']);
  expect(begins).toEqual(
    new Map([
      ['paragraph', article.text.indexOf('It fell')],
      ['fell', article.text.indexOf('It fell')],
      ['twice', article.text.indexOf('It lay')],
    ]),
  );
});

test('a claim and an event of the same id are told apart', () => {
  const [block] = markedBlocks(
    'abc',
    [{ role: 'body', span: { start: 0, end: 3 } }],
    [{ id: 'same', span: { start: 0, end: 2 } }],
    [{ id: 'same', span: { start: 1, end: 3 } }],
  );
  expect(block?.pieces.map(({ text, over, tells }) => [text, over.length, tells])).toEqual([
    ['a', 1, []],
    ['b', 1, ['same']],
    ['c', 0, ['same']],
  ]);
});

const passages: Passage[] = [
  { id: 'whole', span: { start: 0, end: 9 } },
  { id: 'early', span: { start: 1, end: 4 } },
  { id: 'late', span: { start: 2, end: 5 } },
];
const smallest = [
  { name: 'both of two equally long ones', shown: ['whole', 'early', 'late'], ids: ['early', 'late'] },
  { name: 'the smaller one that the filter leaves', shown: ['whole', 'late'], ids: ['late'] },
  { name: 'the larger one where the filter hides what lies within', shown: ['whole'], ids: ['whole'] },
  { name: 'none where the filter hides all', shown: [], ids: [] },
];
test.each(smallest)('a click takes $name', ({ shown, ids }) => {
  expect(smallestShown(passages, new Set(shown))).toEqual(ids);
});

test('a click takes a claim once, by the smallest of its passages', () => {
  const twice = [...passages, { id: 'whole', span: { start: 3, end: 4 } }];
  expect(smallestShown(twice, new Set(['whole', 'early']))).toEqual(['whole']);
});

test('whatever is marked, the pieces of a block are its text, each under exactly the passages over it', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const marks = fc.array(span, { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 40 }), marks, marks, (text, claims, events) => {
      const blocks = [
        { role: 'headline' as const, span: { start: 1, end: 12 } },
        { role: 'body' as const, span: { start: 14, end: 39 } },
      ];
      const named = (spans: typeof claims) => spans.map((span, index) => ({ id: `n${index}`, span }));
      const marked = markedBlocks(text, blocks, named(claims), named(events));
      const pieces = marked.flatMap(({ pieces }) => pieces);
      for (const { id } of named(claims)) {
        const under = pieces.filter(({ over }) => over.some((each) => each.id === id));
        expect(pieces.filter(({ begins }) => begins.includes(id))).toEqual(under.slice(0, 1));
      }
      marked.forEach(({ start, pieces }, index) => {
        const { span } = blocks[index] ?? { span: { start: -1, end: -1 } };
        expect(start).toBe(span.start);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(span.start, span.end));
        for (const piece of pieces) {
          const end = piece.start + piece.text.length;
          const isOver = (each: Passage) => each.span.start <= piece.start && each.span.end >= end;
          const idsOver = (spans: typeof claims) =>
            named(spans)
              .filter(isOver)
              .map(({ id }) => id)
              .sort();
          expect(piece.over.map(({ id }) => id).sort()).toEqual(idsOver(claims));
          expect(piece.over.map(({ id }) => id).filter((id) => piece.begins.includes(id))).toEqual(
            piece.begins,
          );
          expect([...piece.tells].sort()).toEqual(idsOver(events));
        }
      });
    }),
  );
});
