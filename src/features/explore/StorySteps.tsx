import { useRef } from 'react';
import { IN_TIME } from '#domain/coverage/story.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { letterKeysPreference } from '#data/preferences.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useKeys } from '#ui/use-keys.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { StoryPlayer } from '#views/event/StoryPlayer.tsx';
import { eventAt } from './event-at.ts';
import { usePlaying } from './use-playing.ts';
import { useStory } from './use-story.ts';

/**
 * To an event of the story.
 *
 * @param article - The one whose order it is, which is to be seen telling it; null in the order of time.
 */
export type OnStep = (event: string, article: string | null, how: 'push' | 'replace') => void;

type Props = Pick<OpenDossier, 'look' | 'proof'> & { onStep: OnStep };

/** Goes through the story event by event: by button, by the keys `n` and `p`, or by itself. */
export function StorySteps({ look, proof, onStep }: Props) {
  const { story: words } = useMessages();
  const { route, go } = useRoute();
  const chosen = eventAt(look, route);
  const nameOf = useArticleName(look);
  const story = useStory({ look, proof }, chosen);
  const tools = useRef<HTMLDivElement>(null);

  // Playing leaves one step to go back to, to before it began.
  const step = (event: string, isAsked = true) => onStep(event, story.article, isAsked ? 'push' : 'replace');
  const { state, play, pause } = usePlaying({
    at: route.claim === null ? chosen : null,
    next: story.next,
    steps: story.steps,
    tools,
    onStep: step,
  });

  useKeys((key) => {
    if (letterKeysPreference.read() === 'off') return false;
    const to = key === 'n' ? story.next : key === 'p' ? story.previous : null;
    if (to !== null) step(to);
    return to !== null;
  });

  const orders = [
    { value: IN_TIME, label: words.inTime },
    ...look.dossier.articles.map(({ id }) => ({ value: id, label: words.asTold(nameOf(id)) })),
  ];
  const order = story.article ?? IN_TIME;
  return (
    <StoryPlayer
      ref={tools}
      steps={story}
      state={state}
      order={order}
      orders={orders}
      onGo={step}
      onPlay={state === 'playing' ? pause : play}
      onOrder={(next) => go({ story: next }, 'replace')}
    />
  );
}
