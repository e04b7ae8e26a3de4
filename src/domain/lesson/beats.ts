import type { LessonStep } from '#domain/dossier/dossier.ts';

/**
 * What a step shows at a time. Guesses come first and have the screen to themselves, each asked and then answered;
 * only then is the step with its question set beside the explorer, where the answers could be looked up.
 */
export type Beat = { of: 'guess'; index: number; isAnswered: boolean } | { of: 'step'; isAnswered: boolean };

/**
 * The beats of a step, at least one.
 *
 * @param guesses - How many its exercise has.
 */
export function beatsOf(step: Pick<LessonStep, 'answer'>, guesses: number): Beat[] {
  const asked = Array.from({ length: guesses }, (_, index) =>
    [false, true].map((isAnswered): Beat => ({ of: 'guess', index, isAnswered })),
  );
  const said: Beat[] = [{ of: 'step', isAnswered: false }];
  if (step.answer !== undefined) said.push({ of: 'step', isAnswered: true });
  return [...asked.flat(), ...said];
}
