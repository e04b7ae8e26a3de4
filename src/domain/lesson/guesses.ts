import { canAgree } from '#domain/chronology/agree.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { byRecord } from '#domain/coverage/by-record.ts';
import { presenceOfClaim, presenceOfEvent } from '#domain/coverage/presence.ts';
import type { Article, Claim, DossierEvent, Exercise, QuoteFrom } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { STANDINGS } from '#domain/dossier/standing.ts';

/** One question of an exercise, and what is right, which follows from the dossier. */
export type Guess = {
  /** Unique within the exercise. */
  key: string;
  asked: Asked;
  /** Standings, ids of outlets or of events, or `told` and `untold`: as the kind of exercise has it. */
  choices: readonly string[];
  /** One or more of the choices; of events in an order that the record leaves open, all that may come next. */
  right: readonly string[];
};

export type Asked =
  | { of: 'standing'; claim: Claim }
  | { of: 'outlet'; quote: QuoteFrom }
  /** Which of the choices comes next after `before`; `next` is the one that the order takes. */
  | { of: 'place'; before: readonly DossierEvent[]; next: DossierEvent }
  | { of: 'telling'; article: Article; subject: { claim: Claim } | { event: DossierEvent } };

/**
 * What an exercise asks, one after the other.
 *
 * @returns Nothing for what the dossier does not have: that it is missing is the decoder's to say (`astray`).
 */
export function guessesOf(look: LookUp, exercise: Exercise): Guess[] {
  const claims = present(look.claim, exercise.claims);
  const events = present(look.event, exercise.events);
  switch (exercise.kind) {
    case 'sort':
      return claims.map((claim) => ({
        key: claim.id,
        asked: { of: 'standing', claim },
        choices: STANDINGS,
        right: [look.standing.get(claim.id) ?? 'only'],
      }));
    case 'outlet':
      return outletGuesses(look, exercise.passages ?? []);
    case 'order':
      return orderGuesses(look, events);
    case 'missing':
      return missingGuesses(look, look.article.get(exercise.article ?? ''), claims, events);
  }
}

function present<Item>(items: ReadonlyMap<string, Item>, ids: readonly string[] = []): Item[] {
  return [...new Set(ids)].flatMap((id) => items.get(id) ?? []);
}

function outletGuesses(look: LookUp, passages: readonly QuoteFrom[]): Guess[] {
  const publishing = new Set(look.dossier.articles.map(({ outlet }) => outlet));
  const choices = look.dossier.outlets.map(({ id }) => id).filter((id) => publishing.has(id));
  return passages.flatMap((quote, index) => {
    const article = look.article.get(quote.article);
    if (!article) return [];
    return { key: `${index}`, asked: { of: 'outlet', quote }, choices, right: [article.outlet] };
  });
}

function orderGuesses(look: LookUp, events: readonly DossierEvent[]): Guess[] {
  const inOrder = byRecord(look, events);
  // Of the last one nothing is left to guess.
  return inOrder.slice(0, -1).map((next, index) => {
    const left = inOrder.slice(index);
    const right = left.filter((event) => event === next || isOpen(next, event)).map(({ id }) => id);
    const choices = events.filter((event) => left.includes(event)).map(({ id }) => id);
    return { key: next.id, asked: { of: 'place', before: inOrder.slice(0, index), next }, choices, right };
  });
}

/** Whether the record leaves open which of two came first. */
function isOpen(a: DossierEvent, b: DossierEvent): boolean {
  const [one, other] = [parseEdtf(a.date), parseEdtf(b.date)];
  return one !== null && other !== null && canAgree(one, other);
}

function missingGuesses(
  look: LookUp,
  article: Article | undefined,
  claims: readonly Claim[],
  events: readonly DossierEvent[],
): Guess[] {
  if (!article) return [];
  const guess = (subject: { claim: Claim } | { event: DossierEvent }): Guess => {
    const [key, presence] =
      'claim' in subject
        ? [`claim ${subject.claim.id}`, presenceOfClaim(look, article, subject.claim)]
        : [`event ${subject.event.id}`, presenceOfEvent(look, article, subject.event)];
    return {
      key,
      asked: { of: 'telling', article, subject },
      choices: ['told', 'untold'],
      right: [presence === 'has' ? 'told' : 'untold'],
    };
  };
  return [...claims.map((claim) => guess({ claim })), ...events.map((event) => guess({ event }))];
}
