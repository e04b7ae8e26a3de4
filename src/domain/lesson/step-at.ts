import type { Dossier, Lesson, LessonStep } from '#domain/dossier/dossier.ts';

/** A step of a lesson, and where it is. */
export type StepAt = {
  lesson: Lesson;
  step: LessonStep;
  /** Counted from 1, as in links. */
  number: number;
  /** Its place in the dossier's file, with which the places of its faults begin: `lessons[0].steps[2].` */
  place: string;
};

/**
 * The step that a link names; the last one where it counts further than the lesson goes.
 *
 * @returns Null where there is no such lesson, or none with a step.
 */
export function stepAt({ lessons }: Dossier, id: string | null, number: number): StepAt | null {
  const index = lessons.findIndex((lesson) => lesson.id === id);
  const lesson = lessons[index];
  const nearest = Math.min(number, lesson?.steps.length ?? 0);
  const step = lesson?.steps[nearest - 1];
  if (!lesson || !step) return null;
  return { lesson, step, number: nearest, place: `lessons[${index}].steps[${nearest - 1}].` };
}
