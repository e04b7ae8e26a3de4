import { useMemo } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import { articleColumns } from '#domain/coverage/article-columns.ts';
import { isFiltering, NO_FILTER } from '#domain/coverage/filter.ts';
import { foundQuotes } from '#domain/coverage/found-quotes.ts';
import { searchedWords } from '#domain/coverage/ledger-search.ts';
import { readSort, sortWord } from '#domain/coverage/ledger-sort.ts';
import { ledgerOf } from '#domain/coverage/ledger.ts';
import { csvOf } from '#domain/export/csv.ts';
import { annotationsOf } from '#domain/export/web-annotations.ts';
import { ledgerTable } from '#domain/export/ledger-table.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useRoute } from '#data/route/use-route.ts';
import { addressOf } from '#data/route/address-of.ts';
import { saveFile } from '#data/save-file.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { FilterBar } from '#views/filter/FilterBar.tsx';
import { LedgerTable } from '#views/ledger/LedgerTable.tsx';
import { LedgerTools } from './LedgerTools.tsx';
import { useLinks } from './use-links.ts';
import { useOpened } from './use-opened.ts';

/** Claims by articles: filtered, searched, sorted and grouped by the route; each row opens on the exact words. */
export function Ledger({ open }: { open: OpenDossier }) {
  const { look, texts, proof } = open;
  const messages = useLedgerMessages();
  const { route, go } = useRoute();
  const { filter, q, group } = route;
  const { opened, toggle } = useOpened();
  const links = useLinks();

  const columns = useMemo(
    () => articleColumns(look, (date) => dateInWords(date, messages.dates, messages.locale)),
    [look, messages],
  );
  const searched = useMemo(() => searchedWords(look), [look]);
  const isFound = useMemo(() => foundQuotes(proof), [proof]);
  const sort = useMemo(() => readSort(look, route.sort), [look, route.sort]);
  const sections = useMemo(
    () => ledgerOf(look, searched, texts, { filter, q, sort, group }),
    [look, searched, texts, filter, q, sort, group],
  );
  const context = useMemo(
    () => ({ look, columns, isFound, links, onToggle: toggle }),
    [look, columns, isFound, links, toggle],
  );
  const claims = sections.flatMap((section) => section.claims);
  const isUnknown = route.claim !== null && !look.claim.has(route.claim);
  const hides = isFiltering(filter) || q !== '';

  function save() {
    const words = {
      heading: messages.ledger.csvHeading,
      articleHeading: messages.ledger.csvArticleHeading,
      kind: messages.ledger.kind,
      weight: messages.ledger.weight,
      standing: messages.standing.word,
      aspects: messages.aspects,
      how: messages.ledger.how,
    };
    const table = ledgerTable(look, claims, columns, ({ short }) => short, words);
    saveFile(`${look.dossier.id}-ledger.csv`, 'text/csv', csvOf(table));
  }

  /** All of the dossier's claims, whatever the filter: matches are whole only together. */
  function saveAnnotations() {
    const annotations = annotationsOf(look, proof, addressOf(route.dossier));
    const json = JSON.stringify(annotations, null, 2);
    saveFile(`${look.dossier.id}-annotations.jsonld`, 'application/ld+json', json);
  }

  return (
    <section aria-labelledby="ledger-title" className="ledger">
      <h2 id="ledger-title" className="sr-only">
        {messages.ledger.title}
      </h2>
      {isUnknown && (
        <p role="alert" className="link-alert">
          {messages.card.unknown}
        </p>
      )}
      <FilterBar
        look={look}
        filter={filter}
        onFilter={(next) => go({ filter: next })}
        count={
          claims.length > 0
            ? messages.filter.claims(claims.length, look.dossier.claims.length)
            : messages.ledger.nothing
        }
        onClear={hides ? () => go({ filter: NO_FILTER, q: '' }) : undefined}
      >
        <LedgerTools columns={columns} sort={sort} onSave={save} onSaveAnnotations={saveAnnotations} />
      </FilterBar>
      <LedgerTable
        context={context}
        sections={sections}
        opened={opened}
        chosen={route.claim}
        sort={sort}
        onSort={(next) => go({ sort: next && sortWord(next) })}
        order={`${sort ? sortWord(sort) : ''} ${group}`}
      />
    </section>
  );
}
