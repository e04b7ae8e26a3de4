import { dateInWords } from '#domain/chronology/words.ts';
import { eventsShown } from '#domain/coverage/shown-events.ts';
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

export type EventFormat = 'csv' | 'timelineJs' | 'calendar';

type Format = {
  /** What follows the dossier's id in the file's name. */
  ending: string;
  type: string;
  /** Whether an event can be in such a file. */
  holds: (event: DossierEvent) => boolean;
  /** @param leftOut - Says which events are not in it; empty where all are. */
  write: (look: LookUp, events: readonly DossierEvent[], frame: ExportFrame, leftOut: string) => string;
};

const FORMATS: Record<EventFormat, Format> = {
  csv: {
    ending: 'timeline.csv',
    type: 'text/csv',
    holds: hasSlide,
    write: (look, events, frame) => csvOf(timelineJsTable(look, events, frame)),
  },
  timelineJs: {
    ending: 'timelinejs.json',
    type: 'application/json',
    holds: hasSlide,
    write: (look, events, frame) => `${JSON.stringify(timelineJsOf(look, events, frame), null, 2)}\n`,
  },
  calendar: {
    ending: 'timeline.ics',
    type: 'text/calendar',
    holds: ({ date }) => calendarDaysOf(date).length > 0,
    write: (look, events, frame, leftOut) => calendarOf(look, events, { ...frame, now: Date.now(), leftOut }),
  },
};

/** Hands over a file of the events that the timeline counts, and says which of them it cannot hold. */
export function takeEvents(format: EventFormat, look: LookUp, route: Route, messages: Messages): Taken {
  const { taking } = messages;
  const { ending, type, holds, write } = FORMATS[format];
  // A chosen event that does not pass is drawn, and yet is not counted.
  const events = eventsShown(look, route);
  const frame = frameOf(route, messages);
  const leftOut = events
    .filter((event) => !holds(event))
    .map(({ title, date }) => taking.leftOut(title, frame.inWords(date)));
  const why = taking[format].leftOut;
  const file = `${look.dossier.id}-${ending}`;
  const said = leftOut.length > 0 ? [why, ...leftOut].join('\n') : '';
  saveFile(file, type, write(look, events, frame, said));
  return {
    sentence: taking.saved(file, events.length - leftOut.length, events.length),
    ...(leftOut.length > 0 && { leftOut: { why, events: leftOut } }),
  };
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
