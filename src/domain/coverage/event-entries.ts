import type { DossierEvent, ReportedDate } from '#domain/dossier/dossier.ts';
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
  /** The outlet that the mark stands for; null where it stands for all. */
  outlet: string | null;
  /** What is reported of when, by whom the mark stands for. */
  reported: readonly ReportedDate[];
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
  return events.flatMap((event): EventEntry[] => {
    const { id, date, reported } = event;
    if (dates === 'reported') {
      return reported.map((report, index) => {
        const outlet = outletOf(look, report.article);
        return {
          key: keyOf(outlet, id, index),
          event,
          lane: outlet,
          date: report.date,
          outlet,
          reported: [report],
        };
      });
    }
    if (by === 'outlet' && reported.length > 0) {
      const outlets = new Set(reported.map(({ article }) => outletOf(look, article)));
      return [...outlets].map((outlet) => {
        const own = reported.filter(({ article }) => outletOf(look, article) === outlet);
        return { key: keyOf(outlet, id, 0), event, lane: outlet, date, outlet, reported: own };
      });
    }
    const lane = by === 'actor' ? event.lane : by === 'outlet' ? IN_NO_ARTICLE : '';
    return [{ key: keyOf(lane, id, 0), event, lane, date, outlet: null, reported }];
  });
}

function outletOf(look: LookUp, article: string): string {
  return look.article.get(article)?.outlet ?? '';
}

/** @param number - Tells apart what one lane has of one event, as when two articles of an outlet date it. */
function keyOf(lane: string, event: string, number: number): string {
  return `${lane}/${event}/${number}`;
}
