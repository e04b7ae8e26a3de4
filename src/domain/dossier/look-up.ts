import { parseEdtf } from '#domain/chronology/edtf.ts';
import { sortedByDate } from '#domain/chronology/order.ts';
import type { Article, Claim, Dossier, DossierEvent, Note, Outlet, Person, Source } from './dossier.ts';
import { standingOf, type Standing } from './standing.ts';

/**
 * A dossier with what is asked of it again and again answered once.
 *
 * Lists are in the dossier's own order. `get` of an id that the dossier does not have is undefined: ids come
 * from links, and a link may be wrong.
 */
export type LookUp = {
  dossier: Dossier;
  outlet: ReadonlyMap<string, Outlet>;
  article: ReadonlyMap<string, Article>;
  claim: ReadonlyMap<string, Claim>;
  event: ReadonlyMap<string, DossierEvent>;
  person: ReadonlyMap<string, Person>;
  source: ReadonlyMap<string, Source>;
  standing: ReadonlyMap<string, Standing>;
  /** The events a claim belongs to, by the claim's id. */
  eventsOf: ReadonlyMap<string, readonly DossierEvent[]>;
  /** The place of each event, by its id, in chronological order of the record; from 0. */
  placeInTime: ReadonlyMap<string, number>;
  notesOnClaim: ReadonlyMap<string, readonly Note[]>;
  notesOnEvent: ReadonlyMap<string, readonly Note[]>;
};

export function lookUp(dossier: Dossier): LookUp {
  return {
    dossier,
    outlet: byId(dossier.outlets),
    article: byId(dossier.articles),
    claim: byId(dossier.claims),
    event: byId(dossier.events),
    person: byId(dossier.people),
    source: byId(dossier.sources),
    standing: new Map(dossier.claims.map((claim) => [claim.id, standingOf(dossier, claim)])),
    eventsOf: grouped(dossier.events, (event) => event.claims),
    placeInTime: new Map(
      sortedByDate(dossier.events, ({ date }) => parseEdtf(date)).map(({ id }, place) => [id, place]),
    ),
    notesOnClaim: grouped(dossier.notes, ({ about }) => (about.claim ? [about.claim] : [])),
    notesOnEvent: grouped(dossier.notes, ({ about }) => (about.event ? [about.event] : [])),
  };
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
