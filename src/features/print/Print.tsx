import { useMemo } from 'react';
import { NO_FILTER } from '#domain/coverage/filter.ts';
import { eventsShown } from '#domain/coverage/shown-events.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { HistoryList } from '#views/print/HistoryList.tsx';
import '#views/print/print-sheets.css';
import { ArticlesPaper } from './ArticlesPaper.tsx';
import { LedgerPaper } from './LedgerPaper.tsx';
import { LessonPaper } from './LessonPaper.tsx';
import { PrintTools } from './PrintTools.tsx';
import { WallStrip } from './WallStrip.tsx';

/** Whatever can be had on paper: what it will look like, and the button that prints it. */
export function Print({ open }: { open: OpenDossier }) {
  const { what } = useRoute().route;
  switch (what) {
    case 'strip':
    case 'list':
      return <HistoryPaper open={open} what={what} />;
    case 'worksheet':
    case 'key':
    case 'notes':
      return <LessonPaper open={open} what={what} />;
    case 'articles':
      return <ArticlesPaper open={open} />;
    case 'ledger':
      return <LedgerPaper open={open} />;
  }
}

/** The history, as much of it as passes the filter. */
function HistoryPaper({ open, what }: { open: OpenDossier; what: 'strip' | 'list' }) {
  const { look } = open;
  const messages = useMessages();
  const { route, go } = useRoute();
  const { paper, filter, context, by, dates } = route;
  const history = useMemo(
    () => ({ look, events: eventsShown(look, { filter, context }), by, dates, window: null }),
    [look, filter, context, by, dates],
  );
  const { events } = history;
  const total = look.dossier.events.length;
  const { length: shown } = events;
  return (
    <PrintTools
      look={look}
      isEmpty={shown === 0}
      status={
        <>
          {messages.filter.events(shown, total)}
          {shown < total && (
            <Button className="ms-2" onClick={() => go({ filter: NO_FILTER, context: 'shown' })}>
              {messages.filter.clear}
            </Button>
          )}
        </>
      }
    >
      {shown === 0 && <p>{messages.events.nothing}</p>}
      {shown > 0 && what === 'strip' && <WallStrip history={history} paper={paper} />}
      {shown > 0 && what === 'list' && (
        <div className="print-sheet">
          <HistoryList look={look} events={events} />
        </div>
      )}
    </PrintTools>
  );
}
