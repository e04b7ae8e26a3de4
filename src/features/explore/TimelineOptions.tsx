import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { daysOfSpan } from '#domain/chronology/days.ts';
import type { DatesFrom, LanesBy } from '#domain/coverage/event-entries.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Select } from '#ui/Select.tsx';
import type { TimelinePreset } from '#views/timeline/timeline-entry.ts';
import { TimelineTools } from '#views/timeline/TimelineTools.tsx';

type Props = { window: TimeSpan; presets: readonly TimelinePreset[]; whole: TimeSpan };

/** What of the history is drawn and how: in time or as it is told, whose dates, which lanes, which stretch. */
export function TimelineOptions({ window, presets, whole }: Props) {
  const { events } = useMessages();
  const { route, go } = useRoute();
  const { by, dates, draw } = route;
  const lanesBy: { value: LanesBy; label: string }[] = [
    { value: 'actor', label: events.byActor },
    { value: 'outlet', label: events.byOutlet },
    { value: 'none', label: events.byNone },
  ];
  const datesFrom: { value: DatesFrom; label: string }[] = [
    { value: 'record', label: events.datesRecord },
    { value: 'reported', label: events.datesReported },
  ];
  return (
    <div className="timeline-options flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 sm:flex-1 sm:justify-end">
      <Select
        label={events.draw}
        labelHidden
        value={draw}
        options={[
          { value: 'time', label: events.drawTime },
          { value: 'orders', label: events.drawOrders },
        ]}
        onChange={(value) => go({ draw: value }, 'replace')}
      />
      {draw === 'time' && (
        <>
          <Select
            label={events.dates}
            value={dates}
            options={datesFrom}
            onChange={(value) => go({ dates: value }, 'replace')}
          />
          {/* Dates as reported have one track per outlet: there is no other lane to choose. */}
          <Select
            label={events.by}
            value={dates === 'reported' ? 'outlet' : by}
            options={dates === 'reported' ? lanesBy.filter(({ value }) => value === 'outlet') : lanesBy}
            onChange={(value) => go({ by: value }, 'replace')}
          />
          <TimelineTools
            window={window}
            presets={presets}
            whole={whole}
            onWindow={(next) => go({ window: next === whole ? null : daysOfSpan(next) }, 'replace')}
          />
        </>
      )}
    </div>
  );
}
