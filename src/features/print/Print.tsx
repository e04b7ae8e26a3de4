import { useEffect, useMemo, useState } from 'react';
import { NO_FILTER } from '#domain/coverage/filter.ts';
import { eventsShown } from '#domain/coverage/shown-events.ts';
import type { Ruler } from '#domain/picture/wrap-text.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { AppLink } from '#ui/AppLink.tsx';
import { Button } from '#ui/Button.tsx';
import { Printer } from '#ui/icons.tsx';
import { Select } from '#ui/Select.tsx';
import { pictureRuler } from '#views/picture/picture-ruler.ts';
import { HistoryList } from '#views/print/HistoryList.tsx';
import '#views/print/print-sheets.css';
import { WallStrip } from './WallStrip.tsx';

/** The history on paper: what it will look like, and the button that prints it. */
export function Print({ open }: { open: OpenDossier }) {
  const { look } = open;
  const messages = useMessages();
  const { pictures } = messages;
  const { route, go } = useRoute();
  const { what, paper, filter, context, by, dates } = route;
  const [ruler, setRuler] = useState<Ruler | null>(null);
  useEffect(() => {
    void pictureRuler().then((loaded) => setRuler(() => loaded));
  }, []);
  const history = useMemo(
    () => ({ look, events: eventsShown(look, { filter, context }), by, dates, window: null }),
    [look, filter, context, by, dates],
  );
  const { events } = history;
  const back = { view: 'explore' } as const;
  const total = look.dossier.events.length;

  return (
    <div className="print-view" data-ready={ruler ? true : undefined} data-what={what} data-paper={paper}>
      <div className="print-tools">
        <h2 className="text-xl font-semibold">{pictures.onPaper}</h2>
        <Select
          label={pictures.whatLabel}
          value={what}
          options={(['strip', 'list'] as const).map((value) => ({ value, label: pictures.what[value] }))}
          onChange={(value) => go({ what: value }, 'replace')}
        />
        <Select
          label={pictures.paper}
          value={paper}
          options={(['a4', 'letter'] as const).map((value) => ({ value, label: pictures.papers[value] }))}
          onChange={(value) => go({ paper: value }, 'replace')}
        />
        <Button look="outlined" disabled={events.length === 0} onClick={() => window.print()}>
          <Printer className="size-4" aria-hidden />
          {pictures.print}
        </Button>
        <AppLink
          way={{ href: hrefOf({ ...route, ...back }), go: () => go(back) }}
          className="text-sm underline underline-offset-2"
        >
          {pictures.back}
        </AppLink>
        <p role="status" className="basis-full text-sm text-soft">
          {messages.filter.events(events.length, total)}
          {events.length < total && (
            <Button className="ms-2" onClick={() => go({ filter: NO_FILTER, context: 'shown' })}>
              {messages.filter.clear}
            </Button>
          )}
        </p>
        <p className="basis-full text-sm text-soft">{pictures.help[what]}</p>
      </div>
      <div className="print-sheets">
        {events.length === 0 && <p>{messages.events.nothing}</p>}
        {events.length > 0 && what === 'list' && (
          <div className="print-sheet">
            <HistoryList look={look} events={events} />
          </div>
        )}
        {events.length > 0 && what === 'strip' && ruler && <WallStrip {...{ history, paper, ruler }} />}
      </div>
    </div>
  );
}
