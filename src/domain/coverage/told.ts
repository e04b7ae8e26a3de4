import type { Claim, DossierEvent, Outlet } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** Whether any article tells an event; what none tells is context. */
export function isTold(event: DossierEvent): boolean {
  return event.reported.length > 0;
}

/** The outlets whose articles tell an event, in the dossier's order; none for context. */
export function outletsTelling(look: LookUp, event: DossierEvent): Outlet[] {
  return outletsOf(look, event.reported);
}

/** The outlets whose articles report a claim, in the dossier's order. */
export function outletsReporting(look: LookUp, claim: Claim): Outlet[] {
  return outletsOf(look, claim.reports);
}

function outletsOf(look: LookUp, reports: readonly { article: string }[]): Outlet[] {
  const ids = new Set(reports.map((report) => look.article.get(report.article)?.outlet));
  return look.dossier.outlets.filter((outlet) => ids.has(outlet.id));
}
