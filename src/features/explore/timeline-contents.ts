import { drawnBeside, drawnFrom } from '#domain/chronology/drawn.ts';
import { dateInWords } from '#domain/chronology/words.ts';
import type { DatesFrom, EventEntry } from '#domain/coverage/event-entries.ts';
import { datesApart } from '#domain/coverage/dates-apart.ts';
import { isTold, outletsTelling } from '#domain/coverage/told.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Messages } from '#messages/en.ts';
import type { Route } from '#data/route/route.ts';
import type { EventListItem } from '#views/timeline/EventListRow.tsx';
import type { SaidRelation, TimelineEntry } from '#views/timeline/timeline-entry.ts';
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
      lang: look.dossier.lang,
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
