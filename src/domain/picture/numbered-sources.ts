import type { DossierEvent, Source } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** An authority with the number by which events refer to it, from 1. */
export type NumberedSource = { number: number; source: Source };

/** The authorities of some events, numbered in the order in which the events name them first. */
export function numberedSources(look: LookUp, events: readonly DossierEvent[]): Map<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource>();
  for (const id of events.flatMap((event) => event.sources)) {
    const source = look.source.get(id);
    if (source && !numbered.has(id)) numbered.set(id, { number: numbered.size + 1, source });
  }
  return numbered;
}
