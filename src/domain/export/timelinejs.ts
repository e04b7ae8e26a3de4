import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { ExportFrame } from './event-facts.ts';
import { htmlText } from './html-text.ts';
import type { DateParts } from './known-spans.ts';
import { eraBandsOf, historicalYear, slidesOf } from './timelinejs-slide.ts';

/** TimelineJS's date: whole numbers, the month 1–12, a year before Christ negative. */
type TimelineJsDate = {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
};

/** The parts of TimelineJS's format that are used here. Texts are HTML. */
export type TimelineJs = {
  title: { text: TimelineJsText };
  events: {
    unique_id: string;
    start_date: TimelineJsDate;
    end_date?: TimelineJsDate;
    display_date: string;
    text: TimelineJsText;
    group: string;
    autolink: false;
  }[];
  eras: { start_date: TimelineJsDate; end_date: TimelineJsDate; text: { headline: string } }[];
  scale: 'human' | 'cosmological';
};

type TimelineJsText = { headline: string; text: string };

/** Beyond these years TimelineJS has to count in years alone. */
const HUMAN_YEARS = { first: -271_820, last: 275_759 };

/**
 * Events as TimelineJS's JSON: the dossier as the title slide, a slide for each date of an event, the eras behind them.
 *
 * TimelineJS draws no vague dates. So `display_date` has our words, and the dates hold only parts that are known
 * (`knownSpans` says which). Links are written out, so nothing else is to be made one.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJsOf(look: LookUp, events: readonly DossierEvent[], frame: ExportFrame): TimelineJs {
  const { title, summary } = look.dossier;
  const slides = events.flatMap((event) => slidesOf(look, event, frame));
  const years = slides.flatMap(({ span }) => [span.start.year, span.end?.year ?? span.start.year]);
  const isHuman = years.every((year) => year >= HUMAN_YEARS.first && year <= HUMAN_YEARS.last);
  return {
    title: { text: { headline: htmlText(title), text: htmlText(summary) } },
    events: slides.map(({ id, span, displayDate, headline, text, group }) => ({
      unique_id: id,
      start_date: dateOf(span.start),
      ...(span.end && { end_date: dateOf(span.end) }),
      display_date: displayDate,
      text: { headline, text },
      group,
      autolink: false,
    })),
    eras: eraBandsOf(look).map(({ start, end, headline }) => ({
      start_date: dateOf(start),
      end_date: dateOf(end),
      text: { headline },
    })),
    scale: isHuman ? 'human' : 'cosmological',
  };
}

function dateOf({ year, month, day, time }: DateParts): TimelineJsDate {
  return {
    year: historicalYear(year),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...time,
  };
}
