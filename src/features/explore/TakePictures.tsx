import { useId } from 'react';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { eventsShown } from '#domain/coverage/shown-events.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { AppLink } from '#ui/AppLink.tsx';
import { Button } from '#ui/Button.tsx';
import { Download, Printer } from '#ui/icons.tsx';
import type { Taken } from './TakeAlong.tsx';

const FORMATS = ['svg', 'png'] as const;

type Props = {
  look: LookUp;
  /** What is in view. */
  window: TimeSpan;
  /** Runs what takes a while, and says what came of it. */
  onTake: (take: () => Promise<Taken>) => void;
};

/** The drawn history as files: the part of it that is in view, and all of it. */
export function TakePictures({ look, window, onTake }: Props) {
  const messages = useMessages();
  const { pictures } = messages;
  const { route, go } = useRoute();
  const id = useId();

  const take = (part: 'view' | 'whole', format: (typeof FORMATS)[number]) => async () => {
    const { savePicture } = await import('./picture-file.tsx');
    const history = {
      look,
      events: eventsShown(look, route),
      by: route.by,
      dates: route.dates,
      window: part === 'view' ? window : null,
    };
    return savePicture(`${look.dossier.id}-timeline-${part}`, format, history, messages);
  };

  return (
    <div className="mt-3 flex flex-col gap-2">
      {(['view', 'whole'] as const).map((part) => (
        <div key={part} role="group" aria-labelledby={`${id}-${part}`} className="flex items-center gap-2">
          {FORMATS.map((format) => (
            <Button key={format} look="outlined" onClick={() => onTake(take(part, format))}>
              <Download className="size-4" aria-hidden />
              {pictures.formats[format]}
            </Button>
          ))}
          <span id={`${id}-${part}`} className="text-soft">
            {pictures.take[part]}
          </span>
        </div>
      ))}
      <div className="flex items-center gap-2">
        {(['strip', 'list'] as const).map((what) => {
          const there = { view: 'print', what } as const;
          return (
            <AppLink
              key={what}
              way={{ href: hrefOf({ ...route, ...there }), go: () => go(there) }}
              className="inline-flex min-h-7 items-center gap-1.5 rounded border border-line-strong bg-raised px-2 hover:bg-sunk pointer-coarse:min-h-11"
            >
              <Printer className="size-4" aria-hidden />
              {pictures.what[what]}
            </AppLink>
          );
        })}
        <span className="text-soft">{pictures.onPaper}</span>
      </div>
    </div>
  );
}
