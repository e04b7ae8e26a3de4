/** Where one stands in a list that is stepped through. */
export type Steps = {
  /** From 1; 0 for what is no step. */
  place: number;
  total: number;
  previous: string | null;
  next: string | null;
};

/**
 * The steps before and after what is chosen. From nothing, or from what has no place, the next step is the first.
 *
 * @param steps - Ids in order.
 * @param chosen - An id.
 * @param along - The steps and, among them, the chosen thing where it is none itself: it has neighbours then, though
 *   no place.
 */
export function stepsAround(
  steps: readonly string[],
  chosen: string | null,
  along: readonly string[] = steps,
): Steps {
  const at = chosen === null ? -1 : along.indexOf(chosen);
  return {
    place: chosen === null ? 0 : steps.indexOf(chosen) + 1,
    total: steps.length,
    previous: along[at - 1] ?? null,
    next: along[at + 1] ?? null,
  };
}
