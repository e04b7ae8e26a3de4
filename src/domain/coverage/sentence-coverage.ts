import type { Article, Dossier } from '#domain/dossier/dossier.ts';
import { type Block, blocksOf } from '#domain/text/blocks.ts';
import { sentencesOf } from '#domain/text/sentences.ts';
import type { Span } from '#domain/text/span.ts';
import type { Proof } from './proof.ts';

/** How many sentences of an article at least one claim touches. */
export type SentenceCoverage = { covered: number; total: number; uncovered: Span[] };

/** Where an article asserts something: site chrome, captions and credits do not count. */
const ASSERTING = {
  headline: true,
  standfirst: true,
  body: true,
  chrome: false,
  caption: false,
  credit: false,
} satisfies Record<Block['role'], boolean>;

/** The sentences of an article's headline, standfirst and running text, in reading order. */
export function assertingSentencesIn({ lang }: Pick<Dossier, 'lang'>, article: Article): Span[] {
  const blocks = blocksOf(article.text, article.parts).filter(({ role }) => ASSERTING[role]);
  return sentencesOf(
    article.text,
    blocks.map(({ span }) => span),
    article.lang ?? lang,
  );
}

/**
 * Which sentences of an article's headline, standfirst and running text a claim's passage touches.
 *
 * One character in common is enough. Passages of events do not count: what an article asserts is a claim.
 *
 * @param proof - The dossier's own, which holds the places of the passages.
 * @returns `uncovered` in reading order.
 */
export function sentenceCoverageOf(dossier: Dossier, article: Article, proof: Proof): SentenceCoverage {
  const sentences = assertingSentencesIn(dossier, article);
  const passages = proof.quotations
    .flatMap(({ of, article: id, at }) => ('claim' in of && id === article.id && at.found ? [at.span] : []))
    .sort((a, b) => a.start - b.start);
  const uncovered = untouched(sentences, passages);
  return { covered: sentences.length - uncovered.length, total: sentences.length, uncovered };
}

/** Both lists are in the order in which they begin, and sentences do not overlap: one walk over both. */
function untouched(sentences: readonly Span[], passages: readonly Span[]): Span[] {
  let next = 0;
  let reach = 0;
  return sentences.filter((sentence) => {
    for (let span = passages[next]; span && span.start < sentence.end; span = passages[++next]) {
      reach = Math.max(reach, span.end);
    }
    return reach <= sentence.start;
  });
}
