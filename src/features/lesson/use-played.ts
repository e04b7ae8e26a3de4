import { useState } from 'react';

type Played = {
  /** Which of the step's beats is on the screen, counted from 0. */
  beat: number;
  /** Hands counted so far, by guess and choice. */
  hands: Readonly<Record<string, number>>;
};

const UNPLAYED: Played = { beat: 0, hands: {} };

/**
 * How far the class has come in each step, and the hands that were counted.
 *
 * It is in memory alone, on purpose: nothing about a class is stored, sent or in a link, and closing the page
 * forgets it.
 */
export function usePlayed(step: number) {
  const [played, setPlayed] = useState<Readonly<Record<number, Played>>>({});
  const { beat, hands } = played[step] ?? UNPLAYED;
  const change = (of: (played: Played) => Partial<Played>): void =>
    setPlayed((all) => {
      const now = all[step] ?? UNPLAYED;
      return { ...all, [step]: { ...now, ...of(now) } };
    });
  return {
    beat,
    setBeat: (next: number) => change(() => ({ beat: next })),
    handsFor: (guess: string, choice: string): number => hands[keyOf(guess, choice)] ?? 0,
    countHand: (guess: string, choice: string) =>
      change((now) => {
        const key = keyOf(guess, choice);
        return { hands: { ...now.hands, [key]: (now.hands[key] ?? 0) + 1 } };
      }),
    clearHands: (guess: string, choices: readonly string[]) =>
      change((now) => {
        const cleared = Object.fromEntries(choices.map((choice) => [keyOf(guess, choice), 0]));
        return { hands: { ...now.hands, ...cleared } };
      }),
  };
}

function keyOf(guess: string, choice: string): string {
  return JSON.stringify([guess, choice]);
}
