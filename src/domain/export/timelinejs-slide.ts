import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { factsOf, type ExportFrame } from './event-facts.ts';
import { htmlLink, htmlText } from './html-text.ts';
import { knownSpans, type DateParts, type KnownSpan } from './known-spans.ts';

/** One slide of TimelineJS, its texts already as TimelineJS takes them. */
export type Slide = {
  /** Of the event; of its second day `.2` and so on, where it happened on several. */
  id: string;
  span: KnownSpan;
  displayDate: string;
  headline: string;
  text: string;
  group: string;
};

/**
 * An event as slides: none where nothing of its date is known, several where it happened on each of several dates.
 *
 * TimelineJS puts headline and text on the page as HTML, so both are escaped; display date and group it first reads
 * as HTML, keeps the text alone, and then puts that on the page as HTML again, so these two are escaped twice.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function slidesOf(look: LookUp, event: DossierEvent, frame: ExportFrame): Slide[] {
  const lane = look.dossier.lanes.find(({ id }) => id === event.lane);
  return spansOf(event).map((span, index) => ({
    id: index === 0 ? event.id : `${event.id}.${index + 1}`,
    span,
    displayDate: htmlText(htmlText(frame.inWords(event.date))),
    headline: htmlText(event.title),
    text: factsOf(look, event, frame)
      .map(({ text, url }) => `<p>${url === undefined ? htmlText(text) : htmlLink(text, url)}</p>`)
      .join('\n'),
    group: htmlText(htmlText(lane?.title ?? event.lane)),
  }));
}

/** Whether TimelineJS can place an event: it draws none without a year. */
export function hasSlide(event: DossierEvent): boolean {
  return spansOf(event).length > 0;
}

function spansOf({ date }: DossierEvent): KnownSpan[] {
  const edtf = parseEdtf(date);
  return edtf ? knownSpans(edtf) : [];
}

/** A band behind the slides. */
export type EraBand = { start: DateParts; end: DateParts; headline: string };

/** The dossier's eras as TimelineJS's. */
export function eraBandsOf({ dossier }: LookUp): EraBand[] {
  return dossier.eras.flatMap(({ title, start, end }) => {
    const date = parseEdtf(`${start}/${end}`);
    return (date ? knownSpans(date) : []).map((span) => ({
      start: span.start,
      end: span.end ?? span.start,
      headline: htmlText(title),
    }));
  });
}

/** Historians' years, as TimelineJS counts them: there is no year 0, and -1 is 1 BC. */
export function historicalYear(year: number): number {
  return year > 0 ? year : year - 1;
}
