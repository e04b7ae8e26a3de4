import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { Proof } from './proof.ts';
import { eventPassagesIn } from './passages.ts';

/** Where an article tells an event. */
export type Told = {
  /** The event's place among those that the article tells, from 1, in the order in which it first tells each. */
  place: number;
  /** Where in the text its first passage begins: 0 at the beginning, 1 at the end. */
  at: number;
};

/**
 * The order in which an article tells the events, by where their first passages begin. An event whose words are not
 * found has no place in it. Equal beginnings keep the given order.
 *
 * @param article - Its id and text.
 */
export function toldOrder(
  proof: Proof,
  article: { id: string; text: string },
  events: readonly DossierEvent[],
): Map<string, Told> {
  const firsts = new Map<string, number>();
  for (const { id, span } of eventPassagesIn(proof, article.id)) {
    firsts.set(id, Math.min(firsts.get(id) ?? Infinity, span.start));
  }
  return new Map(
    events
      .flatMap(({ id }) => {
        const start = firsts.get(id);
        return start === undefined ? [] : [{ id, start }];
      })
      .toSorted((a, b) => a.start - b.start)
      .map(({ id, start }, index) => [id, { place: index + 1, at: start / article.text.length }]),
  );
}
