import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from '#domain/dossier/dossier.ts';
import { blocksOf } from '#domain/text/blocks.ts';

const drawn = (text: string, parts?: Part[]) =>
  blocksOf(text, parts).map(({ role, span }) => [role, text.slice(span.start, span.end)]);

const cases: { name: string; text: string; parts?: Part[]; blocks: string[][] }[] = [
  { name: 'an empty text has no block', text: '', blocks: [] },
  { name: 'white space alone has no block', text: ' \n\t\r\n ', blocks: [] },
  {
    name: 'a line is a paragraph',
    text: 'One.\nTwo.',
    blocks: [
      ['body', 'One.'],
      ['body', 'Two.'],
    ],
  },
  {
    name: 'blank lines count once',
    text: 'One.\n\n \nTwo.\n',
    blocks: [
      ['body', 'One.'],
      ['body', 'Two.'],
    ],
  },
  {
    name: 'Windows line ends are line ends',
    text: 'One.\r\n\r\nTwo.',
    blocks: [
      ['body', 'One.'],
      ['body', 'Two.'],
    ],
  },
  {
    name: 'a part on a line of its own is a block',
    text: 'Title\nOne.',
    parts: [{ role: 'headline', exact: 'Title' }],
    blocks: [
      ['headline', 'Title'],
      ['body', 'One.'],
    ],
  },
  {
    name: 'a caption and its credit share a line',
    text: 'Biden leaves church. Balce / AP\nOne.',
    parts: [
      { role: 'credit', exact: 'Balce / AP' },
      { role: 'caption', exact: 'Biden leaves church.' },
    ],
    blocks: [
      ['caption', 'Biden leaves church.'],
      ['credit', 'Balce / AP'],
      ['body', 'One.'],
    ],
  },
  {
    name: 'a part over two lines is two blocks',
    text: 'Menu\nSearch\nOne.',
    parts: [{ role: 'chrome', exact: 'Menu\nSearch' }],
    blocks: [
      ['chrome', 'Menu'],
      ['chrome', 'Search'],
      ['body', 'One.'],
    ],
  },
  {
    name: 'a part in the middle of a line parts the body',
    text: 'One (ad) two.',
    parts: [{ role: 'chrome', exact: '(ad)' }],
    blocks: [
      ['body', 'One'],
      ['chrome', '(ad)'],
      ['body', 'two.'],
    ],
  },
  {
    name: 'surroundings tell which of two is meant',
    text: 'Biden\nBiden',
    parts: [{ role: 'headline', exact: 'Biden', suffix: '\n' }],
    blocks: [
      ['headline', 'Biden'],
      ['body', 'Biden'],
    ],
  },
  {
    name: 'a part that is not in the text changes nothing',
    text: 'One.',
    parts: [{ role: 'headline', exact: 'Two.' }],
    blocks: [['body', 'One.']],
  },
];
test.each(cases)('$name', ({ text, parts, blocks }) => {
  expect(drawn(text, parts)).toEqual(blocks);
});

test('every character but white space lies in exactly one block, in reading order', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\u00a0'), maxLength: 60 });
  const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 });
  fc.assert(
    fc.property(text, cuts, (text, cuts) => {
      const parts = cuts.map(([a, b]): Part => ({ role: 'chrome', exact: text.slice(a, b) }));
      const covered = new Uint8Array(text.length);
      let end = 0;
      for (const { span } of blocksOf(text, parts)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        covered.fill(1, span.start, span.end);
        end = span.end;
      }
      const missed = [...text.matchAll(/\S/g)].filter(({ index }) => !covered[index]);
      expect(missed).toEqual([]);
    }),
  );
});
