import type { TimeSpan } from '#domain/chronology/calendar.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Popover } from '#ui/Popover.tsx';
import { Select } from '#ui/Select.tsx';
import type { TimelinePreset } from '#views/timeline/timeline-entry.ts';
import { TimelineKey } from '#views/timeline/TimelineKey.tsx';
import { TimelineTools } from '#views/timeline/TimelineTools.tsx';
import { DatesAndLanes } from './DatesAndLanes.tsx';

type Props = {
  look: LookUp;
  window: TimeSpan;
  presets: readonly TimelinePreset[];
  whole: TimeSpan;
  onWindow: (window: TimeSpan) => void;
};

/** What of the history is drawn and how: in time or as it is told, whose dates, which lanes, which stretch. */
export function TimelineOptions({ look, window, presets, whole, onWindow }: Props) {
  const { events } = useMessages();
  const { route, go } = useRoute();
  const { draw } = route;
  return (
    <div className="timeline-options">
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
          <DatesAndLanes look={look} />
          <Popover label={events.key}>
            <TimelineKey />
          </Popover>
          <TimelineTools window={window} presets={presets} whole={whole} onWindow={onWindow} />
        </>
      )}
    </div>
  );
}
