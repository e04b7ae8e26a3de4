import type { Article, Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/**
 * How an article stands to what is chosen: it has it; another article of the same outlet has it; it makes claims about
 * the event without telling it; or its outlet is silent.
 */
export type Presence = 'has' | 'elsewhere' | 'claims-only' | 'silent';

export function presenceOfClaim(look: LookUp, article: Article, claim: Claim): Presence {
  return among(look, article, claim.reports);
}

export function presenceOfEvent(look: LookUp, article: Article, event: DossierEvent): Presence {
  const told = among(look, article, event.reported);
  if (told !== 'silent') return told;
  const makesClaims = event.claims.some((id) =>
    look.claim.get(id)?.reports.some((report) => report.article === article.id),
  );
  return makesClaims ? 'claims-only' : 'silent';
}

function among(look: LookUp, { id, outlet }: Article, reports: readonly { article: string }[]): Presence {
  if (reports.some((report) => report.article === id)) return 'has';
  const ofOutlet = reports.some((report) => look.article.get(report.article)?.outlet === outlet);
  return ofOutlet ? 'elsewhere' : 'silent';
}
