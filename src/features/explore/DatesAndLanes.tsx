import type { DatesFrom, LanesBy } from '#domain/coverage/event-entries.ts';
import { isTold } from '#domain/coverage/told.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { HOME } from '#data/route/route.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useHistoryMessages } from '#messages/use-history-messages.ts';
import { Popover } from '#ui/Popover.tsx';
import { Select } from '#ui/Select.tsx';
import { Switch } from '#ui/Switch.tsx';

/** Whose dates are drawn, in which lanes, with or without context, and whether with the other dates beside them. */
export function DatesAndLanes({ look }: { look: LookUp }) {
  const { events, history } = useHistoryMessages();
  const { route, go } = useRoute();
  const { dates, context, apart } = route;
  // Dates as reported have one track per outlet: there is no other lane to choose.
  const by = dates === 'reported' ? 'outlet' : route.by;
  const untold = look.dossier.events.filter((event) => !isTold(event)).length;
  const unusual = [
    ...(dates === HOME.dates ? [] : [events.datesFrom[dates]]),
    ...(by === HOME.by || dates === 'reported' ? [] : [events.lanesUnusual[by]]),
    ...(context === HOME.context ? [] : [events.contextHidden]),
    ...(apart === HOME.apart ? [] : [events.apartShown]),
  ];
  return (
    <Popover label={events.options} note={unusual.join(', ')}>
      <div className="flex flex-col items-start gap-2">
        <Select
          label={events.dates}
          value={dates}
          options={(['record', 'reported'] satisfies DatesFrom[]).map((value) => ({
            value,
            label: events.datesFrom[value],
          }))}
          onChange={(value) => go({ dates: value }, 'replace')}
        />
        <Select
          label={events.by}
          value={by}
          options={(dates === 'reported' ? [by] : (['actor', 'outlet', 'none'] satisfies LanesBy[])).map(
            (value) => ({ value, label: events.lanesBy[value] }),
          )}
          onChange={(value) => go({ by: value }, 'replace')}
        />
        {untold > 0 && (
          <Switch
            label={history.showContext(untold)}
            checked={context === 'shown'}
            onChange={(checked) => go({ context: checked ? 'shown' : 'hidden' }, 'replace')}
          />
        )}
        <Switch
          label={events.showApart}
          checked={apart === 'shown'}
          onChange={(checked) => go({ apart: checked ? 'shown' : 'hidden' }, 'replace')}
        />
      </div>
    </Popover>
  );
}
