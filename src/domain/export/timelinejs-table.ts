import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { ExportFrame } from './event-facts.ts';
import { htmlText } from './html-text.ts';
import type { DateParts } from './known-spans.ts';
import { eraBandsOf, historicalYear, slidesOf } from './timelinejs-slide.ts';

/** The columns of TimelineJS's spreadsheet by their names there, then two of ours, which it passes over. */
const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
  'Event',
  'EDTF',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * Events as rows of TimelineJS's spreadsheet, its column names first: the dossier as the title, then a row for each
 * slide, then the eras.
 *
 * TimelineJS draws no vague dates. So `Display Date` has our words, `Year` to `End Time` hold only parts that are known
 * (`knownSpans` says which), and `EDTF` keeps the date itself.
 *
 * @see https://timeline.knightlab.com/#make for the spreadsheet
 * @see https://github.com/NUKnightLab/TimelineJS3/blob/master/src/js/core/ConfigFactory.js for how it is read
 */
export function timelineJsTable(
  look: LookUp,
  events: readonly DossierEvent[],
  frame: ExportFrame,
): string[][] {
  const { title, summary } = look.dossier;
  const rows: Row[] = [
    { Headline: htmlText(title), Text: htmlText(summary), Type: 'title' },
    ...events.flatMap((event) =>
      slidesOf(look, event, frame).map(({ span, displayDate, headline, text, group }) => ({
        ...startCells(span.start),
        ...(span.end && endCells(span.end)),
        'Display Date': displayDate,
        Headline: headline,
        Text: text,
        Group: group,
        Event: event.id,
        EDTF: event.date,
      })),
    ),
    ...eraBandsOf(look).map(({ start, end, headline }) => ({
      ...startCells(start),
      ...endCells(end),
      Headline: headline,
      Type: 'era',
    })),
  ];
  return [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
}

function startCells({ year, month, day, time }: DateParts): Row {
  return { Year: yearCell(year), Month: cell(month), Day: cell(day), Time: timeCell(time) };
}

function endCells({ year, month, day, time }: DateParts): Row {
  return {
    'End Year': yearCell(year),
    'End Month': cell(month),
    'End Day': cell(day),
    'End Time': timeCell(time),
  };
}

function yearCell(year: number): string {
  return String(historicalYear(year));
}

function cell(part: number | undefined): string {
  return part === undefined ? '' : String(part);
}

function timeCell(time: DateParts['time']): string {
  return time
    ? [time.hour, time.minute, time.second].map((part) => String(part).padStart(2, '0')).join(':')
    : '';
}
