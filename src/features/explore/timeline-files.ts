import { dateInWords } from '#domain/chronology/words.ts';
import { byRecord } from '#domain/coverage/by-record.ts';
import { claimsPassing, eventsPassing } from '#domain/coverage/filter.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { calendarDaysOf } from '#domain/export/calendar-days.ts';
import { csvOf } from '#domain/export/csv.ts';
import type { ExportFrame } from '#domain/export/event-facts.ts';
import { calendarOf } from '#domain/export/icalendar.ts';
import { timelineJsOf } from '#domain/export/timelinejs.ts';
import { hasSlide } from '#domain/export/timelinejs-slide.ts';
import { timelineJsTable } from '#domain/export/timelinejs-table.ts';
import { addressOf } from '#data/route/address-of.ts';
import type { Route } from '#data/route/route.ts';
import { saveFile } from '#data/save-file.ts';
import type { Messages } from '#messages/en.ts';
import type { Taken } from './TakeAlong.tsx';

/** Hands over the events that pass the filter as a table. */
export function takeTable(look: LookUp, route: Route, messages: Messages): Taken {
  const events = eventsOf(look, route);
  const file = `${look.dossier.id}-timeline.csv`;
  saveFile(file, 'text/csv', csvOf(timelineJsTable(look, events, frameOf(route, messages))));
  return told(
    file,
    events,
    events.filter((event) => !hasSlide(event)),
    messages.taking.undated,
    messages,
  );
}

/** Hands them over for TimelineJS. */
export function takeTimelineJs(look: LookUp, route: Route, messages: Messages): Taken {
  const events = eventsOf(look, route);
  const file = `${look.dossier.id}-timelinejs.json`;
  const timeline = timelineJsOf(look, events, frameOf(route, messages));
  saveFile(file, 'application/json', `${JSON.stringify(timeline, null, 2)}\n`);
  return told(
    file,
    events,
    events.filter((event) => !hasSlide(event)),
    messages.taking.undated,
    messages,
  );
}

/** Hands over those that have a day as a calendar. */
export function takeCalendar(look: LookUp, route: Route, messages: Messages): Taken {
  const events = eventsOf(look, route);
  const file = `${look.dossier.id}-timeline.ics`;
  const dayless = events.filter(({ date }) => calendarDaysOf(date).length === 0);
  const taken = told(file, events, dayless, messages.taking.dayless, messages);
  const leftOut = taken.leftOut ? [taken.leftOut.why, ...taken.leftOut.events].join('\n') : '';
  saveFile(
    file,
    'text/calendar',
    calendarOf(look, events, { ...frameOf(route, messages), now: Date.now(), leftOut }),
  );
  return taken;
}

function told(
  file: string,
  events: readonly DossierEvent[],
  leftOut: readonly DossierEvent[],
  why: string,
  { taking, dates, locale }: Messages,
): Taken {
  return {
    sentence: taking.saved(file, events.length - leftOut.length, events.length),
    ...(leftOut.length > 0 && {
      leftOut: {
        why,
        events: leftOut.map(({ title, date }) => taking.leftOut(title, dateInWords(date, dates, locale))),
      },
    }),
  };
}

function eventsOf(look: LookUp, { filter }: Route): readonly DossierEvent[] {
  const claims = new Set(claimsPassing(look, filter).map(({ id }) => id));
  return byRecord(look, eventsPassing(look, filter, claims));
}

function frameOf({ dossier }: Route, { taking, dates, locale }: Messages): ExportFrame {
  return {
    inWords: (date) => dateInWords(date, dates, locale),
    linkTo: (event) => {
      const address = addressOf(dossier, event);
      return /^https?:/.test(address) ? address : null;
    },
    words: taking,
  };
}
