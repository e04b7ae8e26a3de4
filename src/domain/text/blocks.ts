import type { Part, PartRole } from '#domain/dossier/dossier.ts';
import { findQuote } from './find-quote.ts';
import type { Span } from './span.ts';

/** A paragraph of an article, or a line of one of its parts. */
export type Block = { role: PartRole | 'body'; span: Span };

/**
 * The blocks of an article in reading order.
 *
 * Text that belongs to no part is body. Body and parts alike are split at line breaks, and white space at the
 * edges of a block belongs to none: blocks never overlap, and every other character lies in exactly one. A part
 * that does not stand in the text, or that runs into an earlier one, is left in the body (the decoder refuses
 * such parts, so this is seen only while a dossier is being made).
 */
export function blocksOf(text: string, parts: readonly Part[] = []): Block[] {
  const blocks: Block[] = [];
  let end = 0;
  for (const part of placedParts(text, parts)) {
    if (part.span.start < end) continue;
    addLines(blocks, text, 'body', { start: end, end: part.span.start });
    addLines(blocks, text, part.role, part.span);
    end = part.span.end;
  }
  addLines(blocks, text, 'body', { start: end, end: text.length });
  return blocks;
}

/** The parts that are found in the text, in the order in which they begin there. */
function placedParts(text: string, parts: readonly Part[]): Block[] {
  return parts
    .flatMap((part) => {
      const place = findQuote(text, part);
      return place.found ? [{ role: part.role, span: place.span }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function addLines(blocks: Block[], text: string, role: Block['role'], within: Span): void {
  const piece = text.slice(within.start, within.end);
  for (const { 0: line, index } of piece.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = within.start + index + (line.length - line.trimStart().length);
    blocks.push({ role, span: { start, end: start + trimmed.length } });
  }
}
