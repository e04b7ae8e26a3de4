import { parseEdtf } from '#domain/chronology/edtf.ts';
import { drawnBeside, drawnOf, extentOf, ownOf, type DrawnAlone } from '#domain/chronology/drawn.ts';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { spanOfDays } from '#domain/chronology/days.ts';
import { dateInWords } from '#domain/chronology/words.ts';
import type { DatesFrom, EventEntry } from '#domain/coverage/event-entries.ts';
import { datesApart } from '#domain/coverage/dates-apart.ts';
import { isTold, outletsTelling } from '#domain/coverage/told.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Messages } from '#messages/en.ts';
import type { Route } from '#data/route/route.ts';
import type { EventListItem } from '#views/timeline/EventListRow.tsx';
import type { SaidRelation, TimelineEntry, TimelinePreset } from '#views/timeline/timeline-entry.ts';
import { middleInView, windowAround } from '#views/timeline/window.ts';
import { apartInWords } from './apart-in-words.ts';

/**
 * The timeline's entries with their names in the reader's language. A date without a place in time has none.
 *
 * A date as reported is named with the outlet that reports it, which is its lane, and with no other.
 *
 * @param apart - Whether the other dates stand beside each: the record's, or those reported.
 */
export function timelineEntries(
  look: LookUp,
  entries: readonly EventEntry[],
  dates: DatesFrom,
  apart: Route['apart'],
  messages: Messages,
): TimelineEntry[] {
  return entries.flatMap((entry) => {
    const { key, event, lane, date } = entry;
    const drawn = drawnFrom(date);
    if (!drawn) return [];
    const differing = () =>
      apart === 'shown' ? datesApart(event, entry.reported).filter(({ stand }) => stand !== 'same') : [];
    const others = differing().flatMap(
      ({ reported, record }) => drawnFrom(dates === 'reported' ? record : reported) ?? [],
    );
    const said = () => apartInWords(look, differing(), messages);
    const relation = relationOf(look, entry, messages);
    const told = () =>
      dates === 'reported'
        ? messages.events.toldBy([look.outlet.get(lane)?.short ?? lane])
        : toldInWords(look, event, messages);
    return {
      key,
      event: event.id,
      lane,
      title: event.title,
      name: () =>
        messages.events.name(
          event.title,
          dateInWords(date, messages.dates, messages.locale),
          [told(), ...(relation ? [relation.said] : [])],
          said().map((each) => each.said),
        ),
      description: () =>
        [
          ...(relation ? [messages.timeline.quoted(relation.words)] : []),
          ...said().flatMap(({ reasons }) => reasons),
        ].join(' '),
      drawn: drawnBeside(drawn, others),
      context: !isTold(event),
      ...(relation && { relation }),
      apart: said,
    };
  });
}

function drawnFrom(date: string): DrawnAlone | null {
  const edtf = parseEdtf(date);
  return edtf && drawnOf(edtf);
}

/** Where outlets have lanes, it stands in that of the outlet which says so and in no other. */
function relationOf(
  look: LookUp,
  { event, outlet }: EventEntry,
  { timeline }: Messages,
): SaidRelation | null {
  if (!event.relation) return null;
  const { direction, article, exact } = event.relation;
  const speaker = look.article.get(article);
  if (outlet !== null && outlet !== speaker?.outlet) return null;
  const short = look.outlet.get(speaker?.outlet ?? '')?.short ?? article;
  return {
    sign: timeline.relationSign[direction],
    shown: timeline.relation[direction],
    said: timeline.relationSaid[direction](short),
    words: exact,
    lang: speaker?.lang ?? look.dossier.lang,
  };
}

/** What the list says of an event. Where the dates are those reported, it stands with its outlets, and context has none. */
export function eventListItem(
  look: LookUp,
  event: DossierEvent,
  dates: DatesFrom,
  apart: Route['apart'],
  messages: Messages,
): EventListItem {
  return {
    event: event.id,
    title: event.title,
    date:
      dates === 'reported'
        ? reportedInWords(look, event, messages)
        : dateInWords(event.date, messages.dates, messages.locale),
    toldBy: dates === 'reported' ? '' : toldInWords(look, event, messages),
    apart: apart === 'shown' ? apartInWords(look, datesApart(event), messages).map(({ said }) => said) : [],
    context: !isTold(event),
  };
}

/** Titles may be equal, so that a preset is known by its place. */
export function presetsOf({ dossier }: LookUp): TimelinePreset[] {
  return (dossier.presets ?? []).map(({ title, from, to }, index) => ({
    id: `preset ${index}`,
    title,
    window: spanOfDays({ from, to }),
  }));
}

/** Where the timeline opens, if the dossier says so: the first preset marked for it. */
export function openingOf({ dossier }: LookUp): TimeSpan | null {
  const preset = dossier.presets?.find(({ opening }) => opening);
  return preset ? spanOfDays(preset) : null;
}

/** Air before the first event, and room after the last of them, whose titles stand behind their marks. */
const [AIR_BEFORE, ROOM_AFTER] = [0.04, 0.12];

/**
 * All that there is of a history, and the farthest that a reader can look: every event, as recorded and as reported,
 * and every preset, whatever the filter. A filter must not move the view.
 */
export function wholeOf(look: LookUp): TimeSpan {
  const { events } = look.dossier;
  const extents = events
    .flatMap(({ date, reported }) => [date, ...reported.map((each) => each.date)])
    .flatMap((date) => {
      const drawn = drawnFrom(date);
      return drawn ? [extentOf(drawn)] : [];
    });
  const known = extents.length > 0 ? [withAir(hull(extents))] : [];
  const spans = [...known, ...presetsOf(look).map(({ window }) => window)];
  return spans.length > 0 ? hull(spans) : windowAround({ start: 0, end: 0 });
}

function withAir({ start, end }: TimeSpan): TimeSpan {
  const length = end - start;
  const middle = (start + end) / 2;
  // All on one day is shown with days around it.
  return hull([
    { start: start - length * AIR_BEFORE, end: end + length * ROOM_AFTER },
    windowAround({ start: middle, end: middle }),
  ]);
}

function hull(spans: readonly TimeSpan[]): TimeSpan {
  return {
    start: spans.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: spans.reduce((most, { end }) => Math.max(most, end), -Infinity),
  };
}

/** The time to zoom around: the middle of what is chosen, where it is in view. */
export function middleOfChosen(
  entries: readonly TimelineEntry[],
  chosen: string | null,
  window: TimeSpan,
): number | undefined {
  return entries
    .filter(({ event }) => event === chosen)
    .map(({ drawn }) => middleInView(extentOf(ownOf(drawn)), window))
    .find((middle) => middle !== undefined);
}

function reportedInWords(look: LookUp, event: DossierEvent, messages: Messages): string {
  const outlets = new Map<string, Set<string>>();
  for (const { article, date } of event.reported) {
    const inWords = dateInWords(date, messages.dates, messages.locale);
    const outlet = look.outlet.get(look.article.get(article)?.outlet ?? '')?.short ?? article;
    outlets.set(inWords, new Set([...(outlets.get(inWords) ?? []), outlet]));
  }
  return messages.events.reported([...outlets].map(([date, who]) => ({ date, outlets: [...who] })));
}

function toldInWords(look: LookUp, event: DossierEvent, messages: Messages): string {
  const outlets = outletsTelling(look, event).map(({ short }) => short);
  return outlets.length > 0 ? messages.events.toldBy(outlets) : messages.events.context;
}
