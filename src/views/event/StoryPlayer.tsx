import type { Ref } from 'react';
import type { Steps } from '#domain/coverage/steps.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Pause, Play, SkipBack, SkipForward } from '#ui/icons.tsx';
import { Select } from '#ui/Select.tsx';
import './story-player.css';

type Props = {
  ref: Ref<HTMLDivElement>;
  steps: Steps;
  state: 'still' | 'playing' | 'paused' | 'ended';
  /** The value of one of the orders. */
  order: string;
  orders: readonly { value: string; label: string }[];
  onGo: (event: string) => void;
  /** Play, or pause while it plays. */
  onPlay: () => void;
  onOrder: (order: string) => void;
};

/** What steps through the story: back, play or pause, on, where one is, and in which order. */
export function StoryPlayer({ ref, steps, state, order, orders, onGo, onPlay, onOrder }: Props) {
  const { story } = useMessages();
  const { previous, next, place, total } = steps;
  const isPlaying = state === 'playing';
  const inOrder = orders.find(({ value }) => value === order)?.label ?? '';
  const said = {
    still: '',
    playing: story.playing(total, inOrder),
    paused: story.paused,
    ended: story.ended,
  }[state];
  return (
    <div ref={ref} className="story-player" role="group" aria-label={story.label}>
      {/* Time goes as in the drawing, and signs of playing are not turned in any language. */}
      <div dir="ltr" className="flex items-center gap-0.5">
        <Button
          aria-label={story.previous}
          title={story.previous}
          aria-keyshortcuts="p"
          aria-disabled={previous === null}
          onClick={() => previous !== null && onGo(previous)}
        >
          <SkipBack className="size-4" aria-hidden />
        </Button>
        <Button
          look="outlined"
          aria-label={isPlaying ? story.pause : story.play}
          title={isPlaying ? story.pause : story.play}
          aria-disabled={total === 0}
          onClick={onPlay}
        >
          {isPlaying ? <Pause className="size-4" aria-hidden /> : <Play className="size-4" aria-hidden />}
        </Button>
        <Button
          aria-label={story.next}
          title={story.next}
          aria-keyshortcuts="n"
          aria-disabled={next === null}
          onClick={() => next !== null && onGo(next)}
        >
          <SkipForward className="size-4" aria-hidden />
        </Button>
      </div>
      <p className="story-place">{place > 0 ? story.place(place, total) : story.events(total)}</p>
      <Select label={story.order} labelHidden value={order} options={orders} onChange={onOrder} />
      {/* Once at each beginning and end: each step is said by the card. */}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
