import { dateInWords } from '#domain/chronology/words.ts';
import { outletsReporting } from '#domain/coverage/told.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { spansOf } from '#domain/text/terms.ts';
import type { Messages } from '#messages/en.ts';
import type { FoundGroup, FoundItem } from '#views/find/found.ts';
import { concernsOf } from './concerns.ts';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entries.ts';
import type { Found } from './search-index.ts';

export type Limits = Record<EntryKind, number>;

/** How many of each are listed first, and how many come each time more are asked for. */
export const FIRST: Limits = { claim: 5, event: 5, person: 5, words: 5 };
export const NEXT = 50;

/** The key of an entry: of two sentences of one article each has its own. */
export function keyOf({ kind, id, place }: Entry): string {
  return place ? `${kind} ${id} ${place.span.start}` : `${kind} ${id}`;
}

/** What was found as it is listed, in the reader's language; a group that has nothing is left out. */
export function foundGroups(
  look: LookUp,
  { entries, terms }: Pick<Found, 'entries' | 'terms'>,
  limits: Limits,
  titles: Partial<Record<EntryKind, string>>,
  messages: Messages,
): FoundGroup[] {
  return ENTRY_KINDS.flatMap((kind) => {
    const all = entries[kind];
    if (all.length === 0) return [];
    const shown = all.slice(0, limits[kind]);
    const left = all.length - shown.length;
    return {
      key: kind,
      title: titles[kind] ?? messages.find.group[kind],
      count: messages.find.count(shown.length, all.length),
      items: shown.map((entry) => itemOf(look, entry, terms, messages)),
      more: left > 0 ? messages.find.more(Math.min(NEXT, left), left) : null,
    };
  });
}

function itemOf(look: LookUp, entry: Entry, terms: ReadonlySet<string>, messages: Messages): FoundItem {
  const { kind, id, title } = entry;
  const { lang } = look.dossier;
  const langOf = (article: string): string => look.article.get(article)?.lang ?? lang;
  const outletOf = (article: string): string =>
    look.outlet.get(look.article.get(article)?.outlet ?? '')?.short ?? article;
  const hits = spansOf(title, terms);
  const item: FoundItem = {
    key: keyOf(entry),
    kind,
    title: { text: title, hits, lang: kind === 'words' ? langOf(id) : lang },
    role: null,
    side: [],
    because: becauseOf(entry, terms, hits.length > 0, outletOf, (article) =>
      article === null ? lang : langOf(article),
    ),
  };
  switch (kind) {
    case 'claim': {
      const claim = look.claim.get(id);
      const outlets = claim ? outletsReporting(look, claim).map(({ short }) => short) : [];
      return { ...item, standing: { standing: look.standing.get(id) ?? 'only', outlets } };
    }
    case 'event': {
      const date = look.event.get(id)?.date ?? '';
      return { ...item, side: [dateInWords(date, messages.dates, messages.locale)] };
    }
    case 'person': {
      const { claims, events } = concernsOf(look, id);
      const concerns = messages.find.concerns(claims.length, events.length);
      return {
        ...item,
        role: look.person.get(id)?.role ?? null,
        side: concerns === '' ? [] : [concerns],
        // The role stands there already.
        because: null,
      };
    }
    case 'words':
      return { ...item, side: [outletOf(id)] };
  }
}

/** The first line that has what was looked for, unless the title says it. */
function becauseOf(
  { lines }: Entry,
  terms: ReadonlySet<string>,
  isInTitle: boolean,
  outletOf: (article: string) => string,
  langOf: (article: string | null) => string,
): FoundItem['because'] {
  if (isInTitle || terms.size === 0) return null;
  for (const { text, article } of lines) {
    const hits = spansOf(text, terms);
    if (hits.length > 0)
      return { text, hits, lang: langOf(article), outlet: article === null ? null : outletOf(article) };
  }
  return null;
}
