import { useMemo } from 'react';
import { beatsOf, type Beat } from '#domain/lesson/beats.ts';
import { guessesOf, type Guess } from '#domain/lesson/guesses.ts';
import type { StepAt } from '#domain/lesson/step-at.ts';
import type { Seat } from '#domain/lesson/together.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { firstScreen } from '#data/route/first-screen.ts';
import { useRoute } from '#data/route/use-route.ts';
import { playedIn, type Hands } from './played-in.ts';
import { useTogether } from './use-together.ts';

/** Where the class is in a step, and the ways on from there. */
export type Playing = {
  /** Somebody is looking around in the explorer; every way leads back to the step first. */
  isAway: boolean;
  beat: Beat;
  guess: Guess | undefined;
  /** All that the step has the class guess. */
  guesses: readonly Guess[];
  /** What comes on the class's screen after this; undefined at the end of the step. */
  following: Beat | undefined;
  /** What going on does; null at the end of the lesson. */
  next: 'answer' | 'next' | 'step' | null;
  canGoBack: boolean;
  onwards: () => void;
  back: () => void;
  /** To the step as it was left. */
  toStep: () => void;
  leave: () => void;
  /** False where something is chosen in the explorer that Escape closes first. */
  escape: () => boolean;
  isBlank: boolean;
  setBlank: (isBlank: boolean) => void;
  played: Hands;
  /** Whether the window on the other side of the desk has been heard; null when it has not been yet. */
  isHeard: boolean | null;
};

/** A step of a lesson in the class's window or in its presenter's, each kept in step with the other. */
export function useStep(look: LookUp, { lesson, step, number }: StepAt, seat: Seat): Playing {
  const { route, go } = useRoute();
  const isPresenter = seat === 'presenter';
  const hasLeft = isPresenter ? null : route.view !== 'lesson';
  const { store, state, isHeard } = useTogether(seat, `parallax lesson ${route.dossier} ${lesson.id}`, {
    step: number,
    isAway: hasLeft,
    onGo: (there) => {
      if (there.step !== number || (hasLeft === true && !there.isAway)) goTo(there.step);
    },
  });
  const played = playedIn(store, number);
  const guesses = useMemo(() => (step.exercise ? guessesOf(look, step.exercise) : []), [look, step]);
  const beats = beatsOf(step, guesses.length);
  const index = Math.min(played.beat, beats.length - 1);
  const beat = beats[index] ?? { of: 'step', isAnswered: false };
  const following = beats[index + 1];
  const isAway = hasLeft ?? state.isAway;
  const isLast = number === lesson.steps.length;

  const list = { ...firstScreen(route, route.dossier), view: 'lesson' } as const;
  function goTo(step: number): void {
    if (isPresenter) go({ step }, 'replace');
    else go({ ...list, lesson: lesson.id, step });
  }
  function toStep(): void {
    if (isPresenter) store.change(() => ({ isAway: false }));
    else goTo(number);
  }
  const leave = (): void => go(list);
  return {
    isAway,
    beat,
    guess: beat.of === 'guess' ? guesses[beat.index] : undefined,
    guesses,
    following,
    next: isAway ? 'next' : following ? (following.isAnswered ? 'answer' : 'next') : isLast ? null : 'step',
    canGoBack: isAway || index > 0 || number > 1,
    onwards: () => {
      if (isAway) toStep();
      else if (following) played.setBeat(index + 1);
      else if (!isLast) goTo(number + 1);
    },
    back: () => {
      if (isAway) toStep();
      else if (index > 0) played.setBeat(index - 1);
      else if (number > 1) goTo(number - 1);
    },
    toStep,
    leave,
    escape: () => {
      if (isAway && (route.claim ?? route.event) !== null) return false;
      if (isAway) toStep();
      else leave();
      return true;
    },
    isBlank: state.isBlank,
    setBlank: (isBlank) => store.change(() => ({ isBlank })),
    played,
    isHeard,
  };
}
