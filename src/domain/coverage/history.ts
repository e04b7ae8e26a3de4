import { canAgree, isVaguer } from '#domain/chronology/agree.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { Edtf } from '#domain/chronology/vague-date.ts';
import type { Article, Claim, DossierEvent, ReportedDate } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { presenceOfEvent, type Presence } from './presence.ts';
import { outletsTelling } from './told.ts';

/** How an article tells an event, among the outlets of the dossier. */
export type HowTold = 'told' | 'differently' | 'not';

/** How an article's dates for an event stand to those of the other outlets. */
export type DateFit = 'agrees' | 'less-exact' | 'apart';

/** What one article has of an event. */
export type Telling = {
  article: Article;
  presence: Presence;
  told: HowTold;
  /** Empty where the article does not tell it. */
  dates: readonly ReportedDate[];
  dateFit: DateFit;
  /** The claims of the event that this article reports and on which outlets differ, where it tells the event. */
  differing: readonly Claim[];
  /** The claims of the event that this article reports. */
  claims: readonly Claim[];
};

/** A row of the history. */
export type HistoryRow = {
  event: DossierEvent;
  /** In no article: it stands there from the record alone. */
  context: boolean;
  /** One for each article, in the dossier's order. */
  tellings: readonly Telling[];
};

/**
 * An event with what each article has of it.
 *
 * An article that has words for the event tells it. It tells it *differently* only where two or more outlets tell it
 * and
 *
 * - it reports a claim of the event on which outlets are named as differing, or
 * - none of its dates can be brought together with any date of another outlet: no time lies in both.
 *
 * The rule is the same whichever outlet is asked, and measures none by another or by the record: where two differ,
 * both tell it differently. A vaguer date that holds the other's is no disagreement; it is told, and its date called
 * less exact. What is silent, or makes claims about the event without telling it, does not tell it, and silence is
 * never a difference. Editions of one outlet are not compared with each other.
 */
export function historyRow(look: LookUp, event: DossierEvent): HistoryRow {
  const isShared = outletsTelling(look, event).length > 1;
  const tellings = look.dossier.articles.map((article): Telling => {
    const presence = presenceOfEvent(look, article, event);
    const dates = event.reported.filter((report) => report.article === article.id);
    const claims = event.claims
      .flatMap((id) => look.claim.get(id) ?? [])
      .filter(({ reports }) => reports.some((report) => report.article === article.id));
    const differing =
      isShared && presence === 'has' ? claims.filter(({ id }) => look.standing.get(id) === 'differ') : [];
    const dateFit = isShared ? dateFitOf(look, article, event) : 'agrees';
    const isDifferent = differing.length > 0 || dateFit === 'apart';
    return {
      article,
      presence,
      told: presence !== 'has' ? 'not' : isDifferent ? 'differently' : 'told',
      dates,
      dateFit,
      differing,
      claims,
    };
  });
  return { event, context: event.reported.length === 0, tellings };
}

/** How many of the told events a reader of one outlet alone would have met. */
export type OnlyReading = {
  /** The events that an article of the outlet tells. */
  met: readonly DossierEvent[];
  /** Those that another outlet tells and this one does not. */
  missed: readonly DossierEvent[];
};

/** What of some events is left to a reader of one outlet alone. Context is in neither list: nobody tells it. */
export function readingOnly(look: LookUp, events: readonly DossierEvent[], outlet: string): OnlyReading {
  const isMet = (event: DossierEvent): boolean => outletsTelling(look, event).some(({ id }) => id === outlet);
  const told = events.filter((event) => event.reported.length > 0);
  return { met: told.filter(isMet), missed: told.filter((event) => !isMet(event)) };
}

function dateFitOf(look: LookUp, article: Article, event: DossierEvent): DateFit {
  const own = readable(event.reported.filter((report) => report.article === article.id));
  const others = outletsTelling(look, event)
    .filter(({ id }) => id !== article.outlet)
    .map(({ id }) =>
      readable(event.reported.filter((report) => look.article.get(report.article)?.outlet === id)),
    )
    .filter((dates) => dates.length > 0);
  if (own.length === 0) return 'agrees';
  const isApart = others.some((dates) => !own.some((date) => dates.some((other) => canAgree(date, other))));
  if (isApart) return 'apart';
  const isLessExact = others.some((dates) =>
    own.every((date) => dates.some((other) => isVaguer(date, other))),
  );
  return isLessExact ? 'less-exact' : 'agrees';
}

function readable(reports: readonly ReportedDate[]): Edtf[] {
  return reports.flatMap(({ date }) => parseEdtf(date) ?? []);
}
