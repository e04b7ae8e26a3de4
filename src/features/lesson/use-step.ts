import { useMemo } from 'react';
import { beatsOf, type Beat } from '#domain/lesson/beats.ts';
import { guessesOf, type Guess } from '#domain/lesson/guesses.ts';
import type { StepAt } from '#domain/lesson/step-at.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { firstScreen } from '#data/route/first-screen.ts';
import { useRoute } from '#data/route/use-route.ts';
import { usePlayed } from './use-played.ts';

/** Where the class is in a step, and the ways on from there. */
export type Playing = {
  /** Somebody is looking around in the explorer; every way leads back to the step first. */
  isAway: boolean;
  beat: Beat;
  guess: Guess | undefined;
  /** How many guesses the step has. */
  guesses: number;
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
  played: ReturnType<typeof usePlayed>;
};

export function useStep(look: LookUp, { lesson, step, number }: StepAt): Playing {
  const { route, go } = useRoute();
  const played = usePlayed(number);
  const guesses = useMemo(() => (step.exercise ? guessesOf(look, step.exercise) : []), [look, step]);
  const beats = beatsOf(step, guesses.length);
  const index = Math.min(played.beat, beats.length - 1);
  const beat = beats[index] ?? { of: 'step', isAnswered: false };
  const following = beats[index + 1];
  const isAway = route.view !== 'lesson';
  const isLast = number === lesson.steps.length;

  const list = { ...firstScreen(route, route.dossier), view: 'lesson' } as const;
  const goTo = (step: number): void => go({ ...list, lesson: lesson.id, step });
  const toStep = (): void => goTo(number);
  const leave = (): void => go(list);
  return {
    isAway,
    beat,
    guess: beat.of === 'guess' ? guesses[beat.index] : undefined,
    guesses: guesses.length,
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
    played,
  };
}
