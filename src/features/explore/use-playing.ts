import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/**
 * How long a step is shown, in ms. The title and summary of an event and the words of one outlet are some 35 words (the
 * median of the shipped dossiers), and people read about four in a second.
 */
const SHOWN_FOR = 8000;

type PlayState = 'still' | 'playing' | 'paused' | 'ended';

/** Where it went last, and among which steps. */
type Run = { state: PlayState; at: string | null; steps: readonly string[] };

type Playing = {
  /** What is chosen, whatever chose it. */
  at: string | null;
  /** The step that comes next; null at the end. */
  next: string | null;
  /** Ids; other ones, as of another filter or order, stop it. */
  steps: readonly string[];
  /** What the reader stops it with. It never plays on where that is out of sight. */
  tools: RefObject<Element | null>;
  /** `isAsked`: by the reader, and not by the time that has passed. */
  onStep: (event: string, isAsked: boolean) => void;
};

/**
 * Steps that go on by themselves, once the reader has asked for it, until the end. Any choice of the reader's stops
 * them, and so does leaving the page (WCAG 2.2.2).
 */
export function usePlaying({ at, next, steps, tools, onStep }: Playing): {
  state: PlayState;
  play: () => void;
  pause: () => void;
} {
  const [run, setRun] = useState<Run>({ state: 'still', at: null, steps });
  const isPlaying = run.state === 'playing';
  const stop = (state: PlayState) => setRun((now) => ({ ...now, state }));
  // Anything but where it went itself is the reader's own choice.
  if (isPlaying && (run.at !== at || run.steps !== steps)) stop('paused');
  else if (isPlaying && next === null) stop('ended');

  function go(event: string, isAsked: boolean) {
    setRun({ state: 'playing', at: event, steps });
    onStep(event, isAsked);
  }

  const goOn = useEffectEvent(() => {
    if (next === null || tools.current?.checkVisibility?.() === false) stop('paused');
    else go(next, false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => goOn(), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isPlaying, at]);
  useEffect(() => {
    if (!isPlaying) return;
    const leave = (): void => {
      if (document.hidden) setRun((now) => ({ ...now, state: 'paused' }));
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [isPlaying]);

  return {
    state: run.state,
    /** At the end it begins again. */
    play: () => {
      const event = next ?? steps[0];
      if (event !== undefined) go(event, true);
    },
    pause: () => stop('paused'),
  };
}
