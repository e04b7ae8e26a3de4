import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { drawnFrom } from '#domain/chronology/drawn.ts';
import { erasOf } from '#domain/coverage/eras.ts';
import { entriesOf, type DatesFrom, type LanesBy } from '#domain/coverage/event-entries.ts';
import { lanesOf } from '#domain/coverage/lanes.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { ChartInput } from './chart.ts';
import { markKindsOf, type MarkKind } from './mark-kinds.ts';
import { numberedSources, type NumberedSource } from './numbered-sources.ts';
import { isWithin, stretchOf, withAir, type PictureEntry } from './picture-entry.ts';
import type { Ruler } from './wrap-text.ts';

export type HistoryToDraw = {
  look: LookUp;
  /** Those that pass, in chronological order of the record. */
  events: readonly DossierEvent[];
  by: LanesBy;
  dates: DatesFrom;
  /** Null for all the time there is. */
  window: TimeSpan | null;
};

export type PictureWords = {
  locale: string;
  inNoArticle: string;
  relation: Record<'warmer' | 'cooler', string>;
};

/** What a picture of a history is made of, whatever its size. */
export type HistoryPicture = {
  input: Omit<ChartInput, 'cuts' | 'maxRows'>;
  /** The window that was asked for, else from the first of the events to the end of the last; null where there is none. */
  stretch: TimeSpan | null;
  /** Drawn in the window, in chronological order of the record. */
  shown: DossierEvent[];
  /** Passing, and without any mark: no date that is drawn here has a place in time. */
  undated: DossierEvent[];
  sources: NumberedSource[];
  kinds: MarkKind[];
};

/** Gather what a picture shows of a history, each event with the numbers of its sources behind the title. */
export function historyPicture(
  { look, events, by, dates, window: asked }: HistoryToDraw,
  { locale, inNoArticle, relation }: PictureWords,
  ruler: Ruler,
): HistoryPicture {
  const dated = entriesOf(look, events, by, dates).flatMap(({ date, ...entry }) => {
    const drawn = drawnFrom(date);
    return drawn ? [{ ...entry, drawn }] : [];
  });
  const stretch = asked ?? stretchOf(dated);
  const window = asked ?? withAir(stretch ?? { start: 0, end: 0 });
  const inWindow = dated.filter((entry) => isWithin(entry, window));
  const ids = new Set(inWindow.map(({ event }) => event.id));
  const shown = events.filter(({ id }) => ids.has(id));
  const sources = numberedSources(look, shown);
  const entries = inWindow.map(({ key, event, lane, drawn }): PictureEntry => {
    const numbers = event.sources.flatMap((id) => sources.get(id)?.number ?? []).toSorted((a, b) => a - b);
    const suffix = [event.relation && relation[event.relation.direction], numbers.join(', ')];
    return {
      key,
      event: event.id,
      lane,
      title: event.title,
      suffix: suffix.filter(Boolean).join('\u2002'),
      drawn,
      context: event.reported.length === 0,
    };
  });
  const drawable = new Set(dated.map(({ event }) => event.id));
  const lanes = lanesOf(look, by, dates, inNoArticle);
  return {
    input: { entries, lanes, eras: erasOf(look), window, locale, ruler },
    stretch,
    shown,
    undated: asked ? [] : events.filter(({ id }) => !drawable.has(id)),
    sources: [...sources.values()],
    kinds: markKindsOf(entries),
  };
}
