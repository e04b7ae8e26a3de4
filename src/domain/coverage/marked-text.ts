import type { Article, PartRole } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { blocksOf, type Block } from '#domain/text/blocks.ts';
import { segmentsOf, type Passage } from '#domain/text/segments.ts';
import type { Span } from '#domain/text/span.ts';
import { claimPassagesIn, eventPassagesIn } from './passages.ts';
import { type Proof, proofOf } from './proof.ts';

/** An article's text with everything that is marked in it. */
export type MarkedText = {
  blocks: MarkedBlock[];
  /** The claims of the article in the order in which it makes them, each once. */
  claims: string[];
  /** The `start` of the piece where the first passage of each begins. */
  begins: ReadonlyMap<string, number>;
};

/** A block of an article, cut wherever a claim or the telling of an event begins or ends. */
export type MarkedBlock = {
  role: PartRole | 'body';
  /** Offset of the block in the text: its key. */
  start: number;
  pieces: Piece[];
};

export type Piece = {
  text: string;
  start: number;
  /** The passages of claims over these words, from the largest to the smallest. */
  over: Passage[];
  /**
   * Of the claims over these words, in the same order and each once, those with a passage that begins here: this is
   * the first piece under it. White space at the edge of a block is in no piece, so a passage may say that it
   * begins before.
   */
  begins: string[];
  /** Events that these words tell. */
  tells: string[];
};

/**
 * Put all that is marked in an article in its place. A quotation that is not found marks nothing.
 *
 * @param proof - The dossier's own, which holds the places; worked out here when it is not at hand.
 */
export function markText({ dossier }: LookUp, article: Article, proof: Proof = proofOf(dossier)): MarkedText {
  const claims = claimPassagesIn(proof, article.id);
  const events = eventPassagesIn(proof, article.id);
  const blocks = markedBlocks(article.text, blocksOf(article.text, article.parts), claims, events);
  const begins = firstPlaces(blocks);
  return {
    blocks,
    claims: [...begins.keys()],
    begins,
  };
}

function firstPlaces(blocks: readonly MarkedBlock[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { begins, start } of blocks.flatMap(({ pieces }) => pieces)) {
    for (const id of begins) if (!places.has(id)) places.set(id, start);
  }
  return places;
}

/** Put the passages of claims, and those in which events are told, on the blocks of a text. */
export function markedBlocks(
  text: string,
  blocks: readonly Block[],
  claims: readonly Passage[],
  events: readonly Passage[],
): MarkedBlock[] {
  // A sweep takes plain ids, so each passage goes in under the number it has here.
  const all = [...claims, ...events];
  const numbered = all.map(({ span }, index) => ({ span, id: String(index) }));
  const spans = blocks.map(({ span }) => span);
  const begun = new Set<number>();
  return segmentsOf(spans, numbered).map((segments, index) => ({
    role: blocks[index]?.role ?? 'body',
    start: blocks[index]?.span.start ?? 0,
    pieces: segments.map(({ span, ids }) => {
      const numbers = ids.map(Number);
      const ofClaims = numbers.filter((number) => number < claims.length);
      const ofEvents = numbers.filter((number) => number >= claims.length);
      const beginning = ofClaims.filter((number) => !begun.has(number));
      for (const number of beginning) begun.add(number);
      return {
        text: text.slice(span.start, span.end),
        start: span.start,
        over: pick(all, ofClaims),
        begins: [...new Set(pick(all, beginning).map(({ id }) => id))],
        tells: pick(all, ofEvents).map(({ id }) => id),
      };
    }),
  }));
}

/** Of the passages over a piece, the claims of the smallest that are shown; several where they are equally long. */
export function smallestShown(over: readonly Passage[], shown: ReadonlySet<string>): string[] {
  const visible = over.filter(({ id }) => shown.has(id));
  const least = Math.min(...visible.map(({ span }) => lengthOf(span)));
  return [...new Set(visible.filter(({ span }) => lengthOf(span) === least).map(({ id }) => id))];
}

const lengthOf = (span: Span): number => span.end - span.start;

function pick<Item>(items: readonly Item[], numbers: readonly number[]): Item[] {
  return numbers.flatMap((number) => items[number] ?? []);
}
