import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Proof } from './proof.ts';
import { toldOrder } from './told-order.ts';

/** The order of time, among the orders of a story; any other is an article's, by its id. */
export const IN_TIME = 'time';

/** The ids of the events that a story is stepped through, and whose order it is: an article's, or null for time's. */
export type Story = { article: string | null; steps: readonly string[] };

/**
 * The story that some events make in an order. One that is no article's is that of time.
 *
 * In an article's order it has the events that the article tells, each once, where it first tells it: a later mention is
 * the same event with the same card, and would have the reader step to where they have been.
 *
 * @param events - In the order of time.
 */
export function storyOf(look: LookUp, proof: Proof, order: string, events: readonly DossierEvent[]): Story {
  const article = look.article.get(order);
  if (!article) return { article: null, steps: events.map(({ id }) => id) };
  return { article: article.id, steps: [...toldOrder(proof, article, events).keys()] };
}
