import { useRef } from 'react';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { useEmbedMessages } from '#messages/use-embed-messages.ts';
import { ExternalLink } from '#ui/icons.tsx';
import { roomFor } from './room-for.ts';
import { useFrameHeight } from './use-frame-height.ts';
import './embed.css';

type Props = {
  /** Undefined while the dossier is on its way. */
  title: string | undefined;
  /** Whether a lesson is given, also while its class looks elsewhere. */
  isInLesson: boolean;
};

/** What is said above a view within another page: whose it is, and where all of it is. It also tells that page how high. */
export function FrameLine({ title, isInLesson }: Props) {
  const { app, embed } = useEmbedMessages();
  const { route } = useRoute();
  const line = useRef<HTMLElement>(null);
  const room = roomFor(route.view, isInLesson);
  useFrameHeight(line, room);
  return (
    <header ref={line} className="frame-line" data-page={room === null || undefined}>
      <h1>
        <strong>{app.name}</strong>
        {title !== undefined && (
          <>
            {' · '}
            <span title={title}>{title}</span>
          </>
        )}
      </h1>
      <a href={hrefOf({ ...route, embed: false })} target="_blank" rel="noopener noreferrer">
        {embed.whole}
        <ExternalLink className="size-3.5 flex-none" aria-hidden />
      </a>
    </header>
  );
}
