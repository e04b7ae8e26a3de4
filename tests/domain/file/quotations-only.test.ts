import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionsOf } from '#domain/coverage/corroboration.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { citedSources } from '#domain/coverage/sourcing.ts';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { cutOut } from '#domain/file/cut-out.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { quotationsOnly } from '#domain/file/quotations-only.ts';
import { GAP, isLeftOut, wordingOf } from '#domain/text/gap.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

describe('what is cut out of a text', () => {
  const text = 'A first one, and more. Then this.\n\nA second, which is long.\nThe end.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  test.each([
    {
      name: 'a gap within a line, and the punctuation beside it stays',
      keep: ['A first one', 'Then this.', 'A second'],
      left: 'A first one, […]. Then this.\n\nA second, […].\n[…].',
    },
    {
      name: 'a gap for each line',
      keep: ['A first one', 'The end.'],
      left: 'A first one, […].\n\n[…].\nThe end.',
    },
    {
      name: 'no words between',
      keep: ['which is long', 'The end', 'this.\n\nA second'],
      left: '[…] this.\n\nA second, which is long.\nThe end.',
    },
    {
      name: 'passages that overlap',
      keep: ['A first one, and', 'one, and more'],
      left: 'A first one, and more. […].\n\n[…].\n[…].',
    },
    { name: 'no passage at all', keep: [], left: '[…].\n\n[…].\n[…].' },
  ])('$name', ({ keep, left }) => {
    expect(cutOut(text, keep.map(at)).text).toBe(left);
  });

  test('a gap reaches over no quotation mark and no edge', () => {
    const said = 'It is “too bad,” he said. Nobody else did.';
    expect(cutOut(said, [], [said.indexOf('Nobody')]).text).toBe('[…] “[…],” […]. […].');
  });

  test('a passage of which words are left out stands for a gap, if it can for one within quotation marks', () => {
    const said = 'A spokesman said: “It is so.” Nothing else.';
    const cut = cutOut(said, [{ start: said.indexOf('Nothing'), end: said.length }]);
    const { start, end } = cut.placeOf({ start: 0, end: said.indexOf('.') });
    expect(cut.text).toBe('[…]: “[…].” Nothing else.');
    expect([start, cut.text.slice(start, end)]).toEqual([cut.text.lastIndexOf('[…]'), '[…]']);
    expect(cut.stretchOf({ start: 0, end: said.indexOf(':') })).toEqual({ start: 0, end: 3 });
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
  const { dossier: cut, shares } = quotationsOnly(dossier, proof);
  const proofOfCut = proofOf(cut);
  const decoded = decodeDossier(JSON.parse(JSON.stringify(cut)));

  test('opens without a fault, and finds every quotation that is left and every gap', () => {
    expect(decoded).toMatchObject({ ok: true, lost: [], astray: [] });
    expect(proofOfCut.quotations.every(({ at }) => at.found)).toBe(true);
    expect(proofOfCut.found).toBe(proofOfCut.quotations.filter(({ quote }) => !isLeftOut(quote)).length);
    expect(proofOfCut.total).toBeLessThan(proof.total);
  });

  test('gives little of each article, and says how much', () => {
    for (const { article, share } of shares) {
      const [before, after] = [dossier, cut].map(
        ({ articles }) => articles.find(({ id }) => id === article)?.text ?? '',
      );
      const words = (text = '') => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(words(after).length / words(before).length).toBeCloseTo(share, 1);
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThanOrEqual(0.4);
    }
  });

  test('holds no word of an article that is not quoted', () => {
    for (const [at, article] of dossier.articles.entries()) {
      const isQuoted = new Uint8Array(article.text.length);
      for (const quotation of proof.quotations)
        if (quotation.article === article.id && quotation.at.found)
          isQuoted.fill(1, quotation.at.span.start, quotation.at.span.end);
      const quoted = [...article.text.matchAll(/[\p{L}\p{N}]+/gu)].filter(({ index, 0: word }) =>
        isQuoted.subarray(index, index + word.length).some(Boolean),
      );
      const left = cut.articles[at]?.text.match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(left.length).toBeLessThanOrEqual(quoted.length);
    }
  });

  test('holds nothing of an article beside what its text holds', () => {
    const texts = new Map(cut.articles.map(({ id, text }) => [id, text]));
    for (const { quote, article } of proofOfCut.quotations)
      expect(texts.get(article)).toContain(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`);
    for (const { reports } of cut.claims)
      for (const { article, attribution } of reports)
        expect(texts.get(article)).toContain(attribution.words ?? '');
  });

  test('keeps whole whatever a lesson quotes, opens or has sorted', () => {
    const steps = cut.lessons.flatMap((lesson) => lesson.steps);
    expect(steps.map(({ quotes }) => quotes?.map(({ exact }) => exact))).toEqual(
      dossier.lessons
        .flatMap((lesson) => lesson.steps)
        .map(({ quotes }) => quotes?.map(({ exact }) => exact)),
    );
    const shown = steps.flatMap(({ show, exercise }) => [
      ...(show.claim === undefined ? [] : [show.claim]),
      ...(exercise?.kind === 'sort' ? (exercise.claims ?? []) : []),
    ]);
    for (const claim of cut.claims.filter(({ id }) => shown.includes(id)))
      for (const { passages } of claim.reports) expect(wordingOf(passages), claim.id).not.toBe(GAP);
  });

  test('tells the same of sources: who is quoted, and where agreement may rest on one ground', () => {
    const tell = (of: Dossier) => {
      const look = lookUp(of);
      return {
        cited: citedSources(look).map(({ key, citings }) => [
          key,
          [...citings.values()].flat().map(({ claim, report, manner }) => [claim.id, report.article, manner]),
        ]),
        cautions: cautionsOf(look).map(({ kind, claim }) => [kind, claim.id]),
      };
    };
    expect(tell(cut)).toEqual(tell(dossier));
  });

  test('says what its texts are, keeps the digests of the full ones, and is not changed itself', () => {
    expect(cut.articles.map(({ extent }) => extent)).toEqual(dossier.articles.map(() => 'quotations'));
    expect(cut.articles.map(({ sha256 }) => sha256)).toEqual(dossier.articles.map(({ sha256 }) => sha256));
    expect(cut.articles.map(({ parts }) => parts?.map(({ role }) => role))).toEqual(
      dossier.articles.map(({ parts }) => parts?.map(({ role }) => role)),
    );
    expect(dossier).toEqual(decodedSeed(name).dossier);
  });
});
