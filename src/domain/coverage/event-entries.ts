import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** What the lanes of the timeline stand for. */
export type LanesBy = 'actor' | 'outlet' | 'none';
/** Whose date is drawn: the record's, or the one each article gives. */
export type DatesFrom = 'record' | 'reported';

/** One mark of the timeline. An event that several outlets tell stands in the lane of each. */
export type EventEntry = {
  key: string;
  event: DossierEvent;
  lane: string;
  /** EDTF. */
  date: string;
};

/** The lane, among lanes by outlet, of what no outlet tells. */
export const IN_NO_ARTICLE = 'in-no-article';

/**
 * The marks of a timeline.
 *
 * Dates as reported stand in one track per outlet whatever the lanes are by: there is no one date to draw
 * otherwise. Context then has no mark, since no article dates it.
 */
export function entriesOf(
  look: LookUp,
  events: readonly DossierEvent[],
  by: LanesBy,
  dates: DatesFrom,
): EventEntry[] {
  return events.flatMap((event) => {
    if (dates === 'reported') {
      return event.reported.map(({ article, date }, index) =>
        entry(event, outletOf(look, article), date, index),
      );
    }
    return lanesOf(look, event, by).map((lane) => entry(event, lane, event.date, 0));
  });
}

function lanesOf(look: LookUp, event: DossierEvent, by: LanesBy): string[] {
  if (by === 'actor') return [event.lane];
  if (by === 'none') return [''];
  const outlets = new Set(event.reported.map(({ article }) => outletOf(look, article)));
  return outlets.size > 0 ? [...outlets] : [IN_NO_ARTICLE];
}

function outletOf(look: LookUp, article: string): string {
  return look.article.get(article)?.outlet ?? '';
}

/** @param number - Tells apart what one lane has of one event, as when two articles of an outlet date it. */
function entry(event: DossierEvent, lane: string, date: string, number: number): EventEntry {
  return { key: `${lane}/${event.id}/${number}`, event, lane, date };
}
