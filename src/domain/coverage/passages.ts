import type { Article, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { findQuote } from '#domain/text/find-quote.ts';
import type { Passage } from '#domain/text/segments.ts';

/**
 * Where the claims' passages stand in an article, in reading order; equal beginnings put the longer one first.
 * Only words that are found are here: a lost quote has no place.
 */
export function claimPassagesIn(look: LookUp, article: Article): Passage[] {
  return look.dossier.claims
    .flatMap((claim) =>
      claim.reports
        .filter((report) => report.article === article.id)
        .flatMap((report) => placed(article.text, report.passages, claim.id)),
    )
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Where the words stand in which an article tells each event, under the event's id. */
export function eventPassagesIn(look: LookUp, article: Article): Passage[] {
  return look.dossier.events.flatMap((event) =>
    event.reported
      .filter((report) => report.article === article.id)
      .flatMap((report) => placed(article.text, report.passages, event.id)),
  );
}

function placed(text: string, quotes: readonly Quote[], id: string): Passage[] {
  return quotes.flatMap((quote) => {
    const place = findQuote(text, quote);
    return place.found ? [{ span: place.span, id }] : [];
  });
}
