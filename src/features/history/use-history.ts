import { useMemo } from 'react';
import { byRecord } from '#domain/coverage/by-record.ts';
import { claimsPassing, eventsPassing, isFiltering } from '#domain/coverage/filter.ts';
import { historyRow, readingOnly, type HistoryRow, type OnlyReading } from '#domain/coverage/history.ts';
import { eventsFound } from '#domain/coverage/history-search.ts';
import type { Article, Outlet } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Route } from '#data/route/route.ts';

/** What of the history a route asks for. */
export type ShownHistory = {
  rows: readonly HistoryRow[];
  articles: readonly Article[];
  /** The outlet that is read alone, and what that leaves. */
  only: ({ outlet: Outlet } & OnlyReading) | null;
  isNarrowed: boolean;
};

/** The rows and columns of the history, in chronological order of the record. */
export function useHistory(look: LookUp, route: Route): ShownHistory {
  const { filter, q, context } = route;
  const outlet = look.outlet.get(route.only ?? '');
  return useMemo(() => {
    const claims = new Set(claimsPassing(look, filter).map(({ id }) => id));
    const events = eventsFound(look, byRecord(look, eventsPassing(look, filter, claims)), q);
    const only = outlet ? { outlet, ...readingOnly(look, events, outlet.id) } : null;
    const shown = only?.met ?? events.filter((event) => context === 'shown' || event.reported.length > 0);
    return {
      rows: shown.map((event) => historyRow(look, event)),
      articles: look.dossier.articles.filter((article) => !outlet || article.outlet === outlet.id),
      only,
      isNarrowed: isFiltering(filter) || q.trim() !== '',
    };
  }, [look, filter, q, context, outlet]);
}
