import { useMemo, useState } from 'react';
import type { OpenDossier } from '#data/dossier-query.ts';
import { spansOf } from '#domain/text/terms.ts';
import { useMessages } from '#messages/use-messages.ts';
import { FindBox } from '#views/find/FindBox.tsx';
import { concernsOf } from './concerns.ts';
import type { Entry, EntryKind } from './entries.ts';
import { FIRST, foundGroups, keyOf, NEXT } from './found-groups.ts';
import type { Opening } from './opening.ts';
import type { Found } from './search-index.ts';
import { useSearchIndex } from './use-search-index.ts';

type Props = {
  open: OpenDossier;
  /** Kept by whoever opens this, so that it is there the next time. */
  query: string;
  /** Whether the query is of the last time, and is there to be typed over. */
  isOld: boolean;
  onQuery: (query: string) => void;
  onOpen: (opening: Opening) => void;
};

const NOTHING: Pick<Found, 'entries' | 'terms'> = {
  entries: { claim: [], event: [], person: [], words: [] },
  terms: new Set(),
};

/**
 * Finds claims, events, people and the articles' words. A person is no place to go to: choosing one lists what rests
 * on them and where they take part, to be searched further; an empty field and Backspace leads back.
 */
export function Find({ open, query, isOld, onQuery, onOpen }: Props) {
  const { look } = open;
  const messages = useMessages();
  const { find } = messages;
  const index = useSearchIndex(open);
  const [person, setPerson] = useState<{ id: string; query: string } | null>(null);
  const [more, setMore] = useState({ asked: '', limits: FIRST });

  const typed = person ? person.query : query;
  const asked = `${person?.id ?? ''}\n${typed}`;
  const limits = more.asked === asked ? more.limits : FIRST;
  const within = person && (look.person.get(person.id)?.name ?? person.id);

  const id = person?.id ?? null;
  const concerns = useMemo(() => (id === null ? null : concernsOf(look, id)), [look, id]);
  const found = useMemo((): Pick<Found, 'entries' | 'terms' | 'has'> => {
    const among = new Set(
      concerns && [
        ...concerns.claims.map(({ id }) => `claim ${id}`),
        ...concerns.events.map(({ id }) => `event ${id}`),
      ],
    );
    const isAmong = (entry: Entry): boolean => among.has(keyOf(entry));
    if (typed.trim() !== '' && index) return index.find(typed, concerns ? isAmong : undefined);
    if (!concerns) return { ...NOTHING, has: 'all' };
    const { claims, events } = concerns;
    return {
      ...NOTHING,
      has: 'all',
      entries: {
        ...NOTHING.entries,
        claim: claims.map(({ id, statement }) => ({ kind: 'claim', id, title: statement, lines: [] })),
        event: events.map(({ id, title }) => ({ kind: 'event', id, title, lines: [] })),
      },
    };
  }, [index, typed, concerns]);
  const groups = useMemo(() => {
    const titles = within === null ? {} : messages.find.groupWithin(within);
    return foundGroups(look, found, limits, titles, messages);
  }, [look, found, limits, within, messages]);

  function act(key: string) {
    const entry = Object.values(found.entries)
      .flat()
      .find((each) => keyOf(each) === key);
    if (!entry) return;
    const { kind, id, title, place } = entry;
    if (kind === 'person') setPerson({ id, query: '' });
    else if (kind !== 'words') onOpen({ kind, id });
    else if (place) {
      const spans = spansOf(title, found.terms).map(({ start, end }) => ({
        start: place.span.start + start,
        end: place.span.start + end,
      }));
      onOpen({ kind: 'words', article: id, block: place.block, spans });
    }
  }

  const nothing = groups.length === 0;
  const isAsked = typed.trim() !== '';
  const remark = !isAsked
    ? within === null
      ? find.hint
      : nothing
        ? find.nothingOf(within)
        : null
    : !index
      ? find.reading
      : nothing
        ? within === null
          ? find.nothing(typed.trim())
          : find.nothingWithin(typed.trim(), within)
        : found.has === 'some'
          ? find.someWords
          : null;
  const counts = groups.map(({ key, title }) => ({
    group: title,
    total: found.entries[key as EntryKind].length,
  }));

  return (
    <FindBox
      query={typed}
      isOld={isOld}
      onQuery={(next) => (person ? setPerson({ ...person, query: next }) : onQuery(next))}
      within={within}
      onLeave={() => setPerson(null)}
      groups={groups}
      remark={remark}
      said={nothing ? (remark ?? '') : find.said(counts)}
      onOpen={act}
      onMore={(group) => {
        const kind = group as EntryKind;
        setMore({ asked, limits: { ...limits, [kind]: limits[kind] + NEXT } });
      }}
    />
  );
}
