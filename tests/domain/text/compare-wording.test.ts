import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWording, type Run } from '#domain/text/compare-wording.ts';

const en = (text: string) => ({ text, lang: 'en' });

/** What is unlike stands in brackets. */
const shown = (runs: Run[]): string => runs.map(({ text, same }) => (same ? text : `[${text}]`)).join('');

const cases: { name: string; first: string; second: string; shown: [string, string] }[] = [
  {
    name: 'one word is another',
    first: 'He ordered it today.',
    second: 'He refused it today.',
    shown: ['He [ordered] it today.', 'He [refused] it today.'],
  },
  {
    name: 'what one wording adds',
    first: 'Biden has quietly ordered it',
    second: 'Biden has ordered it',
    shown: ['Biden has [quietly] ordered it', 'Biden has ordered it'],
  },
  {
    name: 'case, quotation marks, dashes and spaces make no word unlike, and stay as they are',
    first: 'The “court’s” long‑range\u00a0view',
    second: 'the "Court\'s" long-range view',
    shown: ['The “court’s” long‑range\u00a0view', 'the "Court\'s" long-range view'],
  },
  {
    name: 'what stands between unlike words goes with them',
    first: 'They met, quarrelled and left',
    second: 'They met; sang, danced, left',
    shown: ['They met, [quarrelled and] left', 'They met; [sang, danced], left'],
  },
  {
    name: 'a small word between unlike ones counts as unlike',
    first: 'bringing the whole of Europe along',
    second: 'leaving the rest of Asia behind',
    shown: ['[bringing the whole of Europe along]', '[leaving the rest of Asia behind]'],
  },
  {
    name: 'a small word beside a like one counts as alike',
    first: 'in the Hague today',
    second: 'at the Hague yesterday',
    shown: ['[in] the Hague [today]', '[at] the Hague [yesterday]'],
  },
  {
    name: 'small words alone, when they are all there is, are alike',
    first: 'of the',
    second: 'Of the',
    shown: ['of the', 'Of the'],
  },
  {
    name: 'a word that denies is never small',
    first: 'he does not object',
    second: 'she may not complain',
    shown: ['[he does] not [object]', '[she may] not [complain]'],
  },
  { name: 'one side has no words', first: 'Yes!', second: '…', shown: ['[Yes!]', '…'] },
  { name: 'neither has any', first: '', second: '', shown: ['', ''] },
  {
    name: 'an emoji is a word, and one of several signs is whole',
    first: 'Good 👩🏽‍🚀 news',
    second: 'Good 🇺🇦 news',
    shown: ['Good [👩🏽‍🚀] news', 'Good [🇺🇦] news'],
  },
  {
    name: 'words from right to left',
    first: 'אמר כי המועצה אישרה',
    second: 'אמר כי הוועדה אישרה',
    shown: ['אמר כי [המועצה] אישרה', 'אמר כי [הוועדה] אישרה'],
  },
  {
    name: 'composed and decomposed letters are the same',
    first: 'café',
    second: 'cafe\u0301',
    shown: ['café', 'cafe\u0301'],
  },
];

test.each(cases)('$name', ({ first, second, shown: [ours, theirs] }) => {
  const compared = compareWording(en(first), en(second));
  expect([shown(compared.first), shown(compared.second)]).toEqual([ours, theirs]);
});

test('in other languages no word is small', () => {
  const { first } = compareWording({ text: 'a b', lang: 'pt' }, { text: 'a c', lang: 'pt' });
  expect(shown(first)).toBe('a [b]');
});

const words = fc
  .array(
    fc.constantFrom(
      'the',
      'of',
      'Court',
      'court’s',
      'said',
      '“',
      '”',
      '. ',
      ' ',
      '\u00a0',
      '—',
      '👍',
      'שלום',
    ),
  )
  .map((parts) => parts.join(' '));
const texts = fc.oneof(words, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

test('the runs of each side, joined, are that wording again, and no run is empty or split', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const compared = compareWording(en(a), en(b));
      for (const [runs, text] of [
        [compared.first, a],
        [compared.second, b],
      ] as const) {
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run) => run.text !== '')).toBe(true);
        expect(runs.every((run, index) => run.same !== runs[index + 1]?.same)).toBe(true);
      }
    }),
  );
});

test('a wording is like itself, in capitals as well', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { first, second } = compareWording(en(text), en(text.toUpperCase()));
      expect([...first, ...second].every(({ same }) => same)).toBe(true);
    }),
  );
});
