import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { calendarDaysOf } from './calendar-days.ts';
import { calendarText, foldedLine } from './calendar-lines.ts';
import { factsOf, type ExportFrame, type FactLine } from './event-facts.ts';

type Frame = ExportFrame & {
  /** When the file is made, in ms since the Unix epoch. */
  now: number;
  /** Says which events the file has not, in a sentence that stands in it; empty where it has all. */
  leftOut: string;
};

/**
 * Events as a calendar's file: an all-day event for each stretch of days that an event has, and none for an event without
 * a day (`calendarDaysOf` says which those are).
 *
 * The same event has the same UID in every file, so that taking it in again brings it up to date. The name and the
 * description of the calendar stand twice: as RFC 7986 has them, and under the older names that more programs read.
 * Nothing is marked as busy.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @see https://www.rfc-editor.org/rfc/rfc7986#section-5
 */
export function calendarOf(look: LookUp, events: readonly DossierEvent[], frame: Frame): string {
  const { title, summary } = look.dossier;
  const about = calendarText([summary, frame.leftOut].filter(Boolean).join('\n\n'));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parallax//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${calendarText(title)}`,
    `X-WR-CALNAME:${calendarText(title)}`,
    `DESCRIPTION:${about}`,
    `X-WR-CALDESC:${about}`,
    ...events.flatMap((event) => entriesOf(look, event, frame)),
    'END:VCALENDAR',
  ]
    .map(foldedLine)
    .join('');
}

function entriesOf(look: LookUp, event: DossierEvent, frame: Frame): string[] {
  const { dossier } = look;
  const lane = dossier.lanes.find(({ id }) => id === event.lane)?.title ?? event.lane;
  const link = frame.linkTo(event.id);
  const facts = factsOf(look, event, frame).map(inWords).join('\n');
  return calendarDaysOf(event.date).flatMap(({ start, end }, index) => [
    'BEGIN:VEVENT',
    `UID:${calendarText(`${dossier.id}.${event.id}${index === 0 ? '' : `.${index + 1}`}@parallax`)}`,
    `DTSTAMP:${stamp(frame.now)}`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${calendarText(event.title)}`,
    `DESCRIPTION:${calendarText(facts)}`,
    ...(link === null ? [] : [`URL:${link}`]),
    `CATEGORIES:${calendarText(lane)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

function inWords({ text, url }: FactLine): string {
  return url === undefined ? text : `${text} ${url}`;
}

/** `YYYYMMDDTHHMMSSZ`. */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}
