import { UNPLAYED, type Played } from '#domain/lesson/together.ts';
import type { LessonStore } from './lesson-store.ts';

/** How far the class has come in a step, the hands that were counted, and what can be done with both. */
export type Hands = {
  beat: number;
  setBeat: (next: number) => void;
  handsFor: (guess: string, choice: string) => number;
  countHand: (guess: string, choice: string) => void;
  clearHands: (guess: string, choices: readonly string[]) => void;
};

export function playedIn(store: LessonStore, step: number): Hands {
  const { beat, hands } = store.read().played[step] ?? UNPLAYED;
  const change = (of: (played: Played) => Partial<Played>): void =>
    store.change(({ played }) => {
      const now = played[step] ?? UNPLAYED;
      return { played: { ...played, [step]: { ...now, ...of(now) } } };
    });
  return {
    beat,
    setBeat: (next) => change(() => ({ beat: next })),
    handsFor: (guess, choice) => hands[keyOf(guess, choice)] ?? 0,
    countHand: (guess, choice) =>
      change((now) => {
        const key = keyOf(guess, choice);
        return { hands: { ...now.hands, [key]: (now.hands[key] ?? 0) + 1 } };
      }),
    clearHands: (guess, choices) =>
      change((now) => {
        const cleared = Object.fromEntries(choices.map((choice) => [keyOf(guess, choice), 0]));
        return { hands: { ...now.hands, ...cleared } };
      }),
  };
}

function keyOf(guess: string, choice: string): string {
  return JSON.stringify([guess, choice]);
}
