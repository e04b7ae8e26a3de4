import { useState } from 'react';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Download } from '#ui/icons.tsx';
import { Popover } from '#ui/Popover.tsx';
import { TakePictures } from './TakePictures.tsx';
import type { EventFormat } from './timeline-files.ts';

/** What is said once a file was handed over: a sentence, and the events that could not be in it. */
export type Taken = { sentence: string; leftOut?: { why: string; events: readonly string[] } };

type Props = {
  look: LookUp;
  /** How many events the timeline counts. */
  passing: number;
  /** What the timeline shows of them. */
  window: TimeSpan;
};

type Thing = { name: string; help: string; take: () => Promise<Taken> };

const EVENT_FORMATS: readonly EventFormat[] = ['csv', 'timelineJs', 'calendar'];

/** All that leaves the timeline as a file. The code that makes a file comes when the file is asked for. */
export function TakeAlong({ look, passing, window }: Props) {
  const messages = useMessages();
  const { taking } = messages;
  const { route } = useRoute();
  const [taken, setTaken] = useState<Taken | null>(null);

  const things: Thing[] = EVENT_FORMATS.map((format) => ({
    ...taking[format],
    take: async () => {
      const { takeEvents } = await import('./timeline-files.ts');
      return takeEvents(format, look, route, messages);
    },
  }));

  async function run(take: Thing['take']) {
    setTaken(null);
    try {
      setTaken(await take());
    } catch {
      setTaken({ sentence: taking.failed });
    }
  }

  return (
    <Popover label={taking.title}>
      <div className="w-80 max-w-full text-sm">
        <p className="text-soft">{taking.of(passing)}</p>
        <ul className="mt-2 flex flex-col gap-2">
          {things.map(({ name, help, take }) => (
            <li key={name} className="grid grid-cols-[7.5rem_1fr] items-center gap-x-3">
              <Button look="outlined" className="justify-start" onClick={() => void run(take)}>
                <Download className="size-4" aria-hidden />
                {name}
              </Button>
              <span className="text-soft">{help}</span>
            </li>
          ))}
        </ul>
        <TakePictures look={look} window={window} onTake={(take) => void run(take)} />
        <div role="status" className="*:mt-3">
          {taken && <p>{taken.sentence}</p>}
          {taken?.leftOut && <LeftOut {...taken.leftOut} />}
        </div>
      </div>
    </Popover>
  );
}

function LeftOut({ why, events }: NonNullable<Taken['leftOut']>) {
  return (
    <>
      <p>{why}</p>
      {/* A scroller has to be within reach of the arrow keys. */}
      <div role="region" aria-label={why} tabIndex={0} className="max-h-[min(12rem,25dvh)] overflow-y-auto">
        <ul className="list-disc ps-5">
          {events.map((event, index) => (
            // Two events may have one title and one date.
            <li key={`${index} ${event}`}>{event}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
