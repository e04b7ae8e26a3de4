import type { Article } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { HOME, type Route } from '#data/route/route.ts';

/** What is cited: a claim or an event, and the articles that tell it. */
export type Subject = {
  id: string;
  title: string;
  articles: Article[];
  /** The route to its card alone: a citation holds no filter and no theme. */
  route: Route;
};

/** What is chosen, as something to cite; null while nothing is, or a link points at nothing. */
export function subjectOf(look: LookUp, { dossier, claim: claimId, event: eventId }: Route): Subject | null {
  const claim = look.claim.get(claimId ?? '');
  const event = look.event.get(eventId ?? '');
  const telling = new Set((claim?.reports ?? event?.reported ?? []).map(({ article }) => article));
  const articles = look.dossier.articles.filter(({ id }) => telling.has(id));
  if (claim) {
    return { id: claim.id, title: claim.statement, articles, route: { ...HOME, dossier, claim: claim.id } };
  }
  return event
    ? { id: event.id, title: event.title, articles, route: { ...HOME, dossier, event: event.id } }
    : null;
}
