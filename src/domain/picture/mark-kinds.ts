import type { DrawnMark } from '#domain/chronology/drawn.ts';
import type { PictureEntry } from './picture-entry.ts';

/** What a legend explains. */
export const MARK_KINDS = ['day', 'lasting', 'within', 'soft', 'open', 'oneOf', 'allOf', 'context'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The kinds of marks that some entries have, in the legend's order. */
export function markKindsOf(entries: readonly Pick<PictureEntry, 'drawn' | 'context'>[]): MarkKind[] {
  const found = new Set<MarkKind>();
  for (const { drawn, context } of entries) {
    if (context) found.add('context');
    if (drawn.kind === 'points') found.add(drawn.faint ? 'oneOf' : 'allOf');
    for (const mark of drawn.kind === 'points' ? drawn.marks : [drawn]) {
      for (const kind of kindsOf(mark)) found.add(kind);
    }
  }
  return MARK_KINDS.filter((kind) => found.has(kind));
}

function kindsOf(mark: DrawnMark): MarkKind[] {
  if (mark.kind === 'point') return ['day'];
  const kinds: MarkKind[] = [mark.within ? 'within' : 'lasting'];
  if (mark.softStart || mark.softEnd) kinds.push('soft');
  if (mark.openStart || mark.openEnd) kinds.push('open');
  return kinds;
}
