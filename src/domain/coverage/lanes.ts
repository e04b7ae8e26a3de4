import type { LookUp } from '#domain/dossier/look-up.ts';
import { IN_NO_ARTICLE, type DatesFrom, type LanesBy } from './event-entries.ts';

/**
 * The lanes of a history from top to bottom; none is one lane without a name.
 *
 * @param inNoArticle - The name of the lane, among lanes by outlet, of what no outlet tells.
 */
export function lanesOf(
  look: LookUp,
  by: LanesBy,
  dates: DatesFrom,
  inNoArticle: string,
): readonly { id: string; title: string; /** Where it is the dossier's. */ lang?: string }[] {
  const outlets = look.dossier.outlets.map(({ id, short }) => ({ id, title: short }));
  if (dates === 'reported') return outlets;
  if (by === 'actor') return look.dossier.lanes.map((lane) => ({ ...lane, lang: look.dossier.lang }));
  if (by === 'outlet') return [...outlets, { id: IN_NO_ARTICLE, title: inNoArticle }];
  return [];
}
