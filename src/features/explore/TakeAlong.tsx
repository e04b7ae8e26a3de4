import { useState } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Download } from '#ui/icons.tsx';
import { Popover } from '#ui/Popover.tsx';

/** What is said once a file was handed over: a sentence, and the events that could not be in it. */
export type Taken = { sentence: string; leftOut?: { why: string; events: readonly string[] } };

type Thing = { name: string; help: string; take: () => Promise<Taken> };

/** All that leaves the timeline as a file. The code that makes a file comes when the file is asked for. */
export function TakeAlong({ look, passing }: { look: LookUp; passing: number }) {
  const messages = useMessages();
  const { taking } = messages;
  const { route } = useRoute();
  const [taken, setTaken] = useState<Taken | null>(null);

  const files = () => import('./timeline-files.ts');
  const things: Thing[] = [
    {
      name: taking.csv,
      help: taking.csvHelp,
      take: async () => (await files()).takeTable(look, route, messages),
    },
    {
      name: taking.timelineJs,
      help: taking.timelineJsHelp,
      take: async () => (await files()).takeTimelineJs(look, route, messages),
    },
    {
      name: taking.calendar,
      help: taking.calendarHelp,
      take: async () => (await files()).takeCalendar(look, route, messages),
    },
  ];

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
      <div className="flex w-88 max-w-full flex-col gap-3 text-sm">
        <p className="text-soft">{taking.of(passing)}</p>
        <ul className="flex flex-col gap-2">
          {things.map(({ name, help, take }) => (
            <li key={name} className="grid grid-cols-[9rem_1fr] items-center gap-x-3">
              <Button look="outlined" className="justify-start" onClick={() => void run(take)}>
                <Download className="size-4" aria-hidden />
                {name}
              </Button>
              <span className="text-soft">{help}</span>
            </li>
          ))}
        </ul>
        <div role="status" className="empty:hidden">
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
      <p className="mt-2">{why}</p>
      <ul className="mt-1 max-h-48 list-disc overflow-y-auto ps-5">
        {events.map((event) => (
          <li key={event}>{event}</li>
        ))}
      </ul>
    </>
  );
}
