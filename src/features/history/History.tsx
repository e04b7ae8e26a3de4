import { useMemo, useState } from 'react';
import { NO_FILTER, isFiltering } from '#domain/coverage/filter.ts';
import { csvOf } from '#domain/export/csv.ts';
import { foundQuotes } from '#domain/coverage/found-quotes.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { saveFile } from '#data/save-file.ts';
import { useHistoryMessages } from '#messages/use-history-messages.ts';
import type { Way } from '#ui/AppLink.tsx';
import { Button } from '#ui/Button.tsx';
import { Download, Printer } from '#ui/icons.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { FilterBar } from '#views/filter/FilterBar.tsx';
import { HistoryTable } from '#views/history/HistoryTable.tsx';
import { MissedEvents } from '#views/history/MissedEvents.tsx';
import { OnlyChoice } from '#views/history/OnlyChoice.tsx';
import { historySheet } from './history-sheet.ts';
import { useHistory } from './use-history.ts';

/** Events by articles: told, told differently, not told; and what one outlet alone would have told. */
export function History({ open }: { open: OpenDossier }) {
  const { look, proof } = open;
  const { dossier } = look;
  const isFound = useMemo(() => foundQuotes(proof), [proof]);
  const messages = useHistoryMessages();
  const { history } = messages;
  const { route, go } = useRoute();
  const { rows, articles, only, isNarrowed } = useHistory(look, route);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const isAllOpen = rows.length > 0 && rows.every(({ event }) => opened.has(event.id));
  const context = dossier.events.filter(({ reported }) => reported.length === 0).length;

  const toEvent = (id: string): Way => {
    const there = { view: 'explore', event: id, claim: null } as const;
    return { href: hrefOf({ ...route, ...there }), go: () => go(there) };
  };
  const toClaim = (id: string): Way => {
    const there = { view: 'explore', claim: id, event: null } as const;
    return { href: hrefOf({ ...route, ...there }), go: () => go(there) };
  };
  const toggle = (event: string): void =>
    setOpened((now) => {
      const next = new Set(now);
      if (!next.delete(event)) next.add(event);
      return next;
    });

  return (
    <section className="history" data-ready="true" aria-labelledby="history-title">
      <div className="history-head">
        <h2 id="history-title" className="text-xl font-semibold">
          {history.title}
        </h2>
        <OnlyChoice
          outlets={dossier.outlets}
          only={only?.outlet.id ?? null}
          onOnly={(outlet) => go({ only: outlet })}
        />
        <div className="history-tools">
          <Button
            onClick={() => setOpened(new Set(isAllOpen ? [] : rows.map(({ event }) => event.id)))}
            aria-disabled={rows.length === 0}
          >
            {isAllOpen ? history.collapseAll : history.expandAll}
          </Button>
          <Button
            onClick={() =>
              saveFile(
                `${dossier.id}-history.csv`,
                'text/csv',
                csvOf(historySheet(look, rows, articles, messages)),
              )
            }
          >
            <Download className="size-4" aria-hidden />
            {history.export}
          </Button>
          <Button onClick={() => window.print()}>
            <Printer className="size-4" aria-hidden />
            {history.print}
          </Button>
        </div>
      </div>
      <FilterBar
        look={look}
        filter={route.filter}
        // Clearing the filter clears the search as well: one action shows all there is.
        onFilter={(filter) => go({ filter, ...(filter === NO_FILTER && { q: '' }) })}
        count={rows.length > 0 ? messages.filter.events(rows.length, dossier.events.length) : history.none}
      >
        <SearchField label={history.search} value={route.q} onChange={(q) => go({ q }, 'replace')} />
        {route.q !== '' && !isFiltering(route.filter) && (
          <Button look="outlined" onClick={() => go({ q: '' })}>
            {history.clearSearch}
          </Button>
        )}
        {context > 0 && (
          <label className="history-switch">
            <input
              type="checkbox"
              checked={route.context === 'shown' && !only}
              disabled={only !== null}
              onChange={(event) => go({ context: event.target.checked ? 'shown' : 'hidden' })}
            />
            {history.showContext(context)}
          </label>
        )}
      </FilterBar>
      {route.only !== null && !only && (
        <p role="alert" className="link-alert">
          {messages.card.unknown}
        </p>
      )}
      <div className="history-scroller" data-scroller role="region" aria-label={history.table} tabIndex={0}>
        {/* There before its words, or they would not be said. */}
        <div role="status">
          {only && (
            <p className="only-sentence">
              {history.only(
                only.outlet.name,
                only.met.length,
                only.met.length + only.missed.length,
                isNarrowed,
              )}
            </p>
          )}
        </div>
        {rows.length > 0 ? (
          <HistoryTable
            look={look}
            rows={rows}
            articles={articles}
            opened={opened}
            showsWords={only !== null}
            onToggle={toggle}
            toEvent={toEvent}
            toClaim={toClaim}
            isFound={isFound}
            onPassage={(event) => toEvent(event).go()}
          />
        ) : (
          <p className="history-empty">{only ? history.metNone(only.outlet.name) : history.none}</p>
        )}
        {only && <MissedEvents look={look} events={only.missed} toEvent={toEvent} />}
        <details className="history-about">
          <summary>{history.about}</summary>
          {history.aboutText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      </div>
    </section>
  );
}
