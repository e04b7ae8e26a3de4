import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proofOf } from '#domain/coverage/proof.ts';
import { cutOut } from '#domain/file/cut-out.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { quotationsOnly, quotedShare } from '#domain/file/quotations-only.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

describe('what is cut out of a text', () => {
  const text = 'A first one, and more. Then this.\n\nA second, which is long.\nThe end.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  test.each([
    {
      name: 'a gap within a line',
      keep: ['A first one', 'Then this.\n\nA second'],
      left: 'A first one […] Then this.\n\nA second\n\n[…]\n\n',
    },
    { name: 'a gap over lines', keep: ['A first one', 'The end.'], left: 'A first one\n\n[…]\n\nThe end.' },
    {
      name: 'no words between',
      keep: ['which is long', 'The end', 'this.\n\nA second'],
      left: ' […] this.\n\nA second, which is long.\nThe end.',
    },
    {
      name: 'passages that overlap',
      keep: ['A first one, and', 'one, and more'],
      left: 'A first one, and more\n\n[…]\n\n',
    },
    { name: 'no passage at all', keep: [], left: '\n\n[…]\n\n' },
  ])('$name', ({ keep, left }) => {
    expect(cutOut(text, keep.map(at)).text).toBe(left);
  });

  test('every passage stands where it is said to stand, character for character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '…', '['), minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 12 })), { maxLength: 5 }),
        (source, starts) => {
          const spans = starts
            .map(([start, length]) => ({ start, end: Math.min(start + length, source.length) }))
            .filter(({ start, end }) => start < end);
          const cut = cutOut(source, spans);
          for (const span of spans) {
            const { start, end } = cut.placeOf(span);
            expect(cut.text.slice(start, end)).toBe(source.slice(span.start, span.end));
          }
        },
      ),
    );
  });
});

const folders = readdirSync('seeds', { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders)('seeds/$name, of which only quotations are left', ({ name }) => {
  const { dossier } = decodedSeed(name);
  const proof = proofOf(dossier);
  const cut = quotationsOnly(dossier, proof);
  const decoded = decodeDossier(JSON.parse(JSON.stringify(cut)));

  test('opens without a fault, and finds every quotation that was found', () => {
    expect(decoded).toMatchObject({ ok: true, lost: [], astray: [] });
    expect(proofOf(cut)).toMatchObject({ found: proof.found, total: proof.total });
  });

  test('holds no word of an article that is not quoted, in its texts or around a quotation', () => {
    for (const [index, article] of dossier.articles.entries()) {
      const quoted = new Uint8Array(article.text.length);
      for (const { article: of, at } of proof.quotations)
        if (of === article.id && at.found) quoted.fill(1, at.span.start, at.span.end);
      const words = [...article.text.matchAll(/[\p{L}\p{N}]+/gu)].filter(({ index, 0: word }) =>
        quoted.subarray(index, index + word.length).some(Boolean),
      );
      const left = cut.articles[index]?.text.match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(left.length).toBeLessThanOrEqual(words.length);
    }
    for (const { quote, article } of proofOf(cut).quotations) {
      const { text = '' } = cut.articles.find(({ id }) => id === article) ?? {};
      expect(text).toContain(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`);
    }
  });

  test('says what its texts are, keeps the digests of the full ones, and is not changed itself', () => {
    expect(cut.articles.map(({ extent }) => extent)).toEqual(dossier.articles.map(() => 'quotations'));
    expect(cut.articles.map(({ sha256 }) => sha256)).toEqual(dossier.articles.map(({ sha256 }) => sha256));
    expect(dossier).toEqual(decodedSeed(name).dossier);
    expect(quotedShare(dossier, proof)).toBeGreaterThan(0.5);
    expect(quotedShare(dossier, proof)).toBeLessThan(1);
  });
});
