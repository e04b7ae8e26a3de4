import { expect, test } from 'vitest';
import { proofOf } from '#domain/coverage/proof.ts';
import type { Claim, Dossier, LessonStep } from '#domain/dossier/dossier.ts';
import { quotationsKept } from '#domain/file/quotations-kept.ts';
import { aClaim, aDossier, anArticle, aReport } from '#tests/support/builders.ts';

// Twenty words of five letters on either side; a claim is some of them, the same on both.
const text = Array.from({ length: 20 }, (_, index) => `w${String(index).padStart(4, '0')}`).join(' ');
const words = (from: number, to: number) => text.slice(from * 6, to * 6 - 1);

function claim(id: string, from: number, to: number, differs = true): Claim {
  const report = (article: string) => aReport({ article, passages: [{ exact: words(from, to) }] });
  return aClaim({
    id,
    reports: differs ? [report('nyt'), report('nbc')] : [report('nyt')],
    ...(differs && { difference: { aspects: ['scope'], note: 'One says more.' } }),
  });
}

const step = (with_: Partial<LessonStep>): LessonStep => ({
  title: 'A step',
  text: 'One thing.',
  show: { view: 'lesson' },
  ...with_,
});

function kept(claims: Claim[], ...steps: LessonStep[]) {
  const dossier: Dossier = aDossier({
    articles: [anArticle({ text }), anArticle({ id: 'nbc', outlet: 'nbc', text })],
    claims,
    lessons: [{ id: 'lesson', title: 'A lesson', minutes: 5, steps }],
  });
  const spans = quotationsKept(dossier, proofOf(dossier));
  return Object.fromEntries(
    [...spans].map(([id, all]) => [id, all.map(({ start, end }) => text.slice(start, end))]),
  );
}

test('claims on which outlets differ are kept on all sides, the shortest first, up to two fifths of an article', () => {
  const claims = [claim('long', 0, 5), claim('short', 8, 10), claim('middle', 12, 16), claim('last', 18, 20)];
  const both = [words(8, 10), words(18, 20), words(12, 16)];
  expect(kept(claims)).toEqual({ nyt: both, nbc: both });
});

test('a claim of one outlet is kept only where a lesson needs its words', () => {
  const claims = [claim('alone', 0, 2, false), claim('asked', 4, 6, false), claim('shown', 8, 10, false)];
  expect(kept(claims)).toEqual({ nyt: [], nbc: [] });
  const asked = step({ exercise: { kind: 'missing', article: 'nbc', claims: ['asked'] } });
  const shown = step({ show: { view: 'explore', claim: 'shown' } });
  expect(kept(claims, asked, shown)).toEqual({ nyt: [words(8, 10), words(4, 6)], nbc: [] });
});

test('what a lesson shows is kept whatever it takes, and what is asked as missing comes after what differs', () => {
  const claims = [claim('sorted', 0, 9), claim('short', 12, 13), claim('asked', 14, 15, false)];
  const sort = step({ exercise: { kind: 'sort', claims: ['sorted'] } });
  const missing = step({ exercise: { kind: 'missing', article: 'nbc', claims: ['asked'] } });
  expect(kept(claims, sort, missing)).toEqual({ nyt: [words(0, 9)], nbc: [words(0, 9)] });
});
