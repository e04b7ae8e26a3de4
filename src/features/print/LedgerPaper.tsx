import { useMemo } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import { articleColumns } from '#domain/coverage/article-columns.ts';
import { NO_FILTER } from '#domain/coverage/filter.ts';
import { searchedWords } from '#domain/coverage/ledger-search.ts';
import { readSort } from '#domain/coverage/ledger-sort.ts';
import { ledgerOf } from '#domain/coverage/ledger.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { Button } from '#ui/Button.tsx';
import { LedgerSheet } from '#views/print/LedgerSheet.tsx';
import '#views/print/paper.css';
import { PrintTools } from './PrintTools.tsx';

/** The ledger as its filter, search, order and grouping in the link have it. */
export function LedgerPaper({ open: { look, texts } }: { open: OpenDossier }) {
  const messages = useLedgerMessages();
  const { route, go } = useRoute();
  const { filter, q, group, sort } = route;
  const { lang, title } = look.dossier;
  const columns = useMemo(
    () => articleColumns(look, (date) => dateInWords(date, messages.dates, messages.locale)),
    [look, messages],
  );
  const sections = useMemo(
    () => ledgerOf(look, searchedWords(look), texts, { filter, q, group, sort: readSort(look, sort) }),
    [look, texts, filter, q, group, sort],
  );
  const shown = sections.reduce((sum, { claims }) => sum + claims.length, 0);
  const total = look.dossier.claims.length;
  return (
    <PrintTools
      look={look}
      isEmpty={shown === 0}
      status={
        <>
          {messages.filter.claims(shown, total)}
          {shown < total && (
            <Button className="ms-2" onClick={() => go({ filter: NO_FILTER, q: '' })}>
              {messages.filter.clear}
            </Button>
          )}
        </>
      }
    >
      {shown === 0 ? (
        <p>{messages.ledger.nothing}</p>
      ) : (
        <div className="print-sheet print-words">
          <h3 lang={lang}>{title}</h3>
          <p>{messages.filter.claims(shown, total)}</p>
          <LedgerSheet look={look} columns={columns} sections={sections} />
        </div>
      )}
    </PrintTools>
  );
}
