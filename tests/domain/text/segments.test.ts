import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Passage, segmentsOf } from '#domain/text/segments.ts';

const text = 'abcdefghij';
const passage = (id: string, words: string): Passage => {
  const start = text.indexOf(words);
  return { id, span: { start, end: start + words.length } };
};
const drawn = (passages: Passage[], blocks = [{ start: 0, end: 10 }]) =>
  segmentsOf(blocks, passages).map((segments) =>
    segments.map(({ span, ids }) => [text.slice(span.start, span.end), ids.join(' ')]),
  );

const cases = [
  { name: 'no passage', passages: [], segments: [['abcdefghij', '']] },
  {
    name: 'one passage',
    passages: [passage('p', 'cd')],
    segments: [
      ['ab', ''],
      ['cd', 'p'],
      ['efghij', ''],
    ],
  },
  { name: 'a passage over all', passages: [passage('p', text)], segments: [['abcdefghij', 'p']] },
  {
    name: 'overlapping passages',
    passages: [passage('p', 'abcde'), passage('q', 'defghij')],
    segments: [
      ['abc', 'p'],
      ['de', 'q p'],
      ['fghij', 'q'],
    ],
  },
  {
    name: 'nested passages',
    passages: [passage('in', 'cd'), passage('out', 'bcde')],
    segments: [
      ['a', ''],
      ['b', 'out'],
      ['cd', 'out in'],
      ['e', 'out'],
      ['fghij', ''],
    ],
  },
  {
    name: 'passages that touch',
    passages: [passage('p', 'abcde'), passage('q', 'fghij')],
    segments: [
      ['abcde', 'p'],
      ['fghij', 'q'],
    ],
  },
  {
    name: 'equal passages',
    passages: [passage('p', 'cd'), passage('q', 'cd')],
    segments: [
      ['ab', ''],
      ['cd', 'p q'],
      ['efghij', ''],
    ],
  },
  {
    name: 'an empty passage',
    passages: [{ id: 'p', span: { start: 3, end: 3 } }],
    segments: [['abcdefghij', '']],
  },
  {
    name: 'two passages of one id',
    passages: [passage('p', 'abcdefghij'), passage('q', 'bcd'), passage('p', 'cd')],
    segments: [
      ['a', 'p'],
      ['b', 'p q'],
      ['cd', 'q p'],
      ['efghij', 'p'],
    ],
  },
];
test.each(cases)('cuts a block at the bounds of $name', ({ passages, segments }) => {
  expect(drawn(passages)).toEqual([segments]);
});

test('carries a passage over the white space between blocks', () => {
  const blocks = [
    { start: 0, end: 3 },
    { start: 5, end: 10 },
  ];
  expect(drawn([passage('p', 'bcdefg'), passage('gap', 'de')], blocks)).toEqual([
    [
      ['a', ''],
      ['bc', 'p'],
    ],
    [
      ['fg', 'p'],
      ['hij', ''],
    ],
  ]);
});

const smallest = [
  { name: 'the one inside', passages: [passage('in', 'cd'), passage('out', 'bcdef')], ids: ['in'] },
  { name: 'both of two equal ones', passages: [passage('p', 'cd'), passage('q', 'cd')], ids: ['p', 'q'] },
  {
    name: 'both of two equally long ones',
    passages: [passage('q', 'cd'), passage('p', 'bc')],
    ids: ['p', 'q'],
  },
  { name: 'the only one', passages: [passage('p', 'abcdef')], ids: ['p'] },
];
test.each(smallest)('a click takes $name', ({ passages, ids }) => {
  const [segments = []] = segmentsOf([{ start: 0, end: 10 }], passages);
  expect(segments.find(({ span }) => span.start === 2 || (span.start < 2 && span.end > 2))?.smallest).toEqual(
    ids,
  );
});

const span = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('segments cover each block exactly and list the passages over them by size', () => {
  const bounds = fc.uniqueArray(fc.nat(40), { maxLength: 8 }).map((cuts) => cuts.sort((a, b) => a - b));
  fc.assert(
    fc.property(bounds, fc.array(span, { maxLength: 12 }), (bounds, spans) => {
      const blocks = bounds.flatMap((start, i) =>
        i % 2 === 0 && i + 1 < bounds.length ? [{ start, end: bounds[i + 1] ?? start }] : [],
      );
      const passages = spans.map((span, i) => ({ id: `p${i}`, span }));
      const size = (id: string) => {
        const { start, end } = passages[Number(id.slice(1))]?.span ?? { start: 0, end: 0 };
        return end - start;
      };
      segmentsOf(blocks, passages).forEach((segments, i) => {
        let at = blocks[i]?.start;
        for (const { span, ids, smallest } of segments) {
          expect(span.start).toBe(at);
          expect(span.end).toBeGreaterThan(span.start);
          const over = passages.filter((p) => p.span.start <= span.start && p.span.end >= span.end);
          expect([...ids].sort()).toEqual(over.map(({ id }) => id).sort());
          expect(ids.map(size)).toEqual(ids.map(size).sort((a, b) => b - a));
          expect(smallest).toEqual(ids.filter((id) => size(id) === size(ids.at(-1) ?? '')));
          at = span.end;
        }
        expect(at).toBe(blocks[i]?.end);
      });
    }),
  );
});

test('a long article with ten thousand passages is cut without losing one', () => {
  const blocks = Array.from({ length: 2000 }, (_, i) => ({ start: i * 500, end: i * 500 + 499 }));
  const passages = Array.from({ length: 10_000 }, (_, i) => ({
    id: `p${i}`,
    span: { start: i * 100, end: i * 100 + 40 + (i % 200) },
  }));
  const segments = segmentsOf(blocks, passages);
  expect(segments).toHaveLength(2000);
  expect(new Set(segments.flat().flatMap(({ ids }) => ids)).size).toBe(10_000);
});
