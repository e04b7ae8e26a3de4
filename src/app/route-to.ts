import { articlesBeside, bringBeside } from '#domain/coverage/columns.ts';
import type { Route } from '#data/route/route.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Opening } from '#features/find/opening.ts';

/**
 * What in the route changes so that something found can be shown: it is chosen, or nothing is where words are to be
 * read, and an article that has it is among those side by side.
 */
export function routeTo(look: LookUp, { articles }: Route, opening: Opening): Partial<Route> {
  const { kind } = opening;
  const having =
    kind === 'words'
      ? [opening.article]
      : kind === 'claim'
        ? (look.claim.get(opening.id)?.reports.map(({ article }) => article) ?? [])
        : [];
  const beside = articlesBeside(look, articles);
  const [first] = having;
  const isHidden = first !== undefined && !having.some((id) => beside.includes(id));
  return {
    view: 'explore',
    claim: kind === 'claim' ? opening.id : null,
    event: kind === 'event' ? opening.id : null,
    ...(isHidden && { articles: bringBeside(beside, first) }),
  };
}
