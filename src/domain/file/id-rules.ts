import type { Fault, IdKind } from './fault.ts';
import { entriesOf, fieldOf, type Spot, textOf, wordsOf } from './spot.ts';

/** Every list whose entries have an id. */
const LISTS = [
  'outlets',
  'articles',
  'claims',
  'events',
  'lanes',
  'eras',
  'people',
  'sources',
  'notes',
  'lessons',
] as const;

const LIST_OF = {
  outlet: 'outlets',
  article: 'articles',
  claim: 'claims',
  event: 'events',
  lane: 'lanes',
  person: 'people',
  source: 'sources',
} satisfies Record<IdKind, (typeof LISTS)[number]>;

/** Every id is unique in its list: a fault at each that is taken, naming the first. */
export function duplicateIds(root: Spot): Fault[] {
  return LISTS.flatMap((list) => repeatsIn(entriesOf(root, list).map((entry) => fieldOf(entry, 'id')))).map(
    ({ spot, id, first }) => ({
      place: spot.place,
      problem: { kind: 'duplicate-id', id, first: first.place },
    }),
  );
}

/** Every reference resolves, but for those of lessons, which say so themselves (`lesson-rules`). */
export function brokenReferences(root: Spot): Fault[] {
  return leadingNowhere(root, referencesIn(root));
}

/** The references that do not resolve. Of one to a list that is none, which is a fault of its own, nothing can be said. */
export function leadingNowhere(root: Spot, references: readonly Reference[]): Fault[] {
  const known = new Map<IdKind, { ids: Set<string>; listed: string[] }>();
  for (const [kind, list] of Object.entries(LIST_OF) as [IdKind, string][]) {
    if (!Array.isArray(fieldOf(root, list).value)) continue;
    const ids = new Set(entriesOf(root, list).flatMap((entry) => textOf(entry, 'id') ?? []));
    known.set(kind, { ids, listed: [...ids] });
  }
  return references.flatMap(({ of, spot }): Fault[] => {
    const id = wordsOf(spot);
    const there = known.get(of);
    if (id === undefined || !there || there.ids.has(id)) return [];
    return [{ place: spot.place, problem: { kind: 'unknown-id', of, id, known: there.listed } }];
  });
}

/** A list of references names each id once. */
export function repeatedReferences(root: Spot): Fault[] {
  return referenceLists(root)
    .flatMap(({ spots }) => repeatsIn(spots))
    .map(({ spot, id }) => ({ place: spot.place, problem: { kind: 'repeated-id', id } }));
}

export type Reference = { of: IdKind; spot: Spot };

function referencesIn(root: Spot): Reference[] {
  const one = (of: IdKind, spot: Spot, key: string = of): Reference => ({ of, spot: fieldOf(spot, key) });
  const quoting = (spot: Spot): Reference => one('article', spot);
  return [
    ...entriesOf(root, 'articles').map((article) => one('outlet', article)),
    ...entriesOf(root, 'claims').flatMap((claim) => entriesOf(claim, 'reports').map(quoting)),
    ...entriesOf(root, 'events').flatMap((event) => [
      one('lane', event),
      ...entriesOf(event, 'reported').map(quoting),
      quoting(fieldOf(event, 'relation')),
    ]),
    ...entriesOf(root, 'notes').flatMap((note) => {
      const about = fieldOf(note, 'about');
      return [one('claim', about), one('event', about)];
    }),
    ...referenceLists(root).flatMap(({ of, spots }) => spots.map((spot) => ({ of, spot }))),
  ];
}

function referenceLists(root: Spot): { of: IdKind; spots: Spot[] }[] {
  const list = (of: IdKind, spot: Spot, key: string) => ({ of, spots: entriesOf(spot, key) });
  return [
    ...entriesOf(root, 'claims').flatMap((claim) => [
      list('claim', claim, 'related'),
      ...entriesOf(claim, 'reports').map((report) =>
        list('person', fieldOf(report, 'attribution'), 'sources'),
      ),
    ]),
    ...entriesOf(root, 'events').flatMap((event) => [
      list('claim', event, 'claims'),
      list('person', event, 'people'),
      list('source', event, 'sources'),
    ]),
    ...entriesOf(root, 'notes').map((note) => list('source', note, 'sources')),
  ];
}

/** The texts that stood in the list before, each with the first. */
export function repeatsIn(spots: readonly Spot[]): { spot: Spot; id: string; first: Spot }[] {
  const firsts = new Map<string, Spot>();
  return spots.flatMap((spot) => {
    const id = wordsOf(spot);
    if (id === undefined) return [];
    const first = firsts.get(id);
    if (first) return [{ spot, id, first }];
    firsts.set(id, spot);
    return [];
  });
}
