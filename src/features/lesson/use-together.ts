import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { readLessonMessage, type LessonState, type Seat } from '#domain/lesson/together.ts';
import { openLine } from '#data/window-line.ts';
import { LessonStore } from './lesson-store.ts';

type Here = {
  /** The step that this window's link names. */
  step: number;
  /** Whether its explorer has left the step; null where it has none. */
  isAway: boolean | null;
  /** Bring this window to where another one is. */
  onGo: (state: LessonState) => void;
};

/**
 * Keep the windows of one lesson in step, whichever of them is driven.
 *
 * A class hears presenters and a presenter classes, so that two classes in two windows are no trouble to each other
 * until a presenter has them both.
 *
 * @param name - The same for all windows of the lesson.
 * @returns The store, its state, and whether the other side has been heard: null when it has not been yet.
 */
export function useTogether(seat: Seat, name: string, { step, isAway, onGo }: Here) {
  const [store] = useState(() => new LessonStore(step));
  const [isHeard, setHeard] = useState<boolean | null>(null);
  const state = useSyncExternalStore(store.subscribe, store.read);

  const onMessage = useEffectEvent((data: unknown, post: (kind: 'state' | 'answer') => void) => {
    const message = readLessonMessage(data);
    if (!message || message.from === seat) return;
    setHeard(message.kind !== 'gone');
    if (message.kind === 'ask') post('answer');
    if (message.kind === 'ask' || message.kind === 'gone') return;
    if (message.kind === 'answer' && seat === 'class') {
      // A class that was opened anew is where its link says; of the presenter it has the hands.
      const { isAway } = store.read();
      store.hear({ ...message.state, step, isAway });
      post('state');
    } else {
      store.hear(message.state);
      onGo(message.state);
    }
  });

  useEffect(() => {
    const post = (kind: 'state' | 'answer') => line.post({ kind, from: seat, state: store.read() });
    const line = openLine(name, (data) => onMessage(data, post));
    const leave = () => line.post({ kind: 'gone', from: seat });
    const listening = new AbortController();
    window.addEventListener('pagehide', leave, listening);
    const part = store.join(() => post('state'));
    line.post({ kind: 'ask', from: seat });
    return () => {
      listening.abort();
      part();
      leave();
      line.close();
    };
  }, [store, name, seat]);

  // The link is changed by hand as well: by Back, by a link, by whoever looks around.
  useEffect(() => {
    const known = store.read();
    const next = { step, isAway: isAway ?? known.isAway };
    if (known.step !== step || known.isAway !== next.isAway) store.change(() => next);
  }, [store, step, isAway]);

  return { store, state, isHeard };
}
