import type { Article, Dossier, Part, Quote, Report } from '#domain/dossier/dossier.ts';
import type { Proof } from '#domain/coverage/proof.ts';
import { assertingSentencesIn } from '#domain/coverage/sentence-coverage.ts';
import { selectorAt } from '#domain/export/quote-selector.ts';
import { findQuote } from '#domain/text/find-quote.ts';
import type { Span } from '#domain/text/span.ts';
import { type Cut, cutOut } from './cut-out.ts';
import { quotationsKept } from './quotations-kept.ts';

/** How much of an article's text goes along, from 0 to 1, by characters. */
export type QuotedShare = { article: string; share: number };

/**
 * A dossier whose articles hold a limited choice of quotations (`quotationsKept`) and nothing else, for whoever may quote
 * the texts and may not pass them on; and how much of each text that is.
 *
 * What lies between is a marked gap. A passage of which words are left out stands for the gap, so that a claim still has its
 * place in the text, and words of attribution stay only where they are left. The digests stay those of the full texts, and
 * `extent` says that these are not. A quotation that was not found before is not found afterwards.
 *
 * @param proof - The dossier's own, which holds the places of its quotations.
 */
export function quotationsOnly(dossier: Dossier, proof: Proof): { dossier: Dossier; shares: QuotedShare[] } {
  const kept = quotationsKept(dossier, proof);
  const cuts = new Map(dossier.articles.map((article) => [article.id, cutOf(dossier, article, kept)]));
  const copy = JSON.parse(JSON.stringify(dossier)) as Dossier;
  for (const { place, article, at } of proof.quotations) {
    const quote = quoteAt(copy, place);
    // They say words that are left out.
    delete quote.prefix;
    delete quote.suffix;
    const cut = cuts.get(article);
    if (at.found && cut) Object.assign(quote, cut.quoteAt(cut.placeOf(at.span)));
  }
  for (const { reports } of copy.claims) for (const report of reports) tidy(report, cuts.get(report.article));
  for (const { reported } of copy.events)
    for (const each of reported) each.passages = distinct(each.passages);
  const articles = copy.articles.map(({ parts, ...article }): Article => {
    const cut = cuts.get(article.id);
    if (!cut) return article;
    return {
      ...article,
      text: cut.text,
      extent: 'quotations',
      ...(parts && { parts: partsIn(cut, article.text, parts) }),
    };
  });
  const shares = dossier.articles.map(({ id, text }) => ({
    article: id,
    share: (cuts.get(id)?.kept ?? 0) / Math.max(text.length, 1),
  }));
  return { dossier: { ...copy, articles }, shares };
}

/** A cut that says its words as quotes. */
type QuotableCut = Cut & { quoteAt: (span: Span) => Quote };

/** With a gap for each sentence, so that what is told one after the other still is. */
function cutOf(dossier: Dossier, article: Article, kept: ReadonlyMap<string, Span[]>): QuotableCut {
  const { id, text, parts = [] } = article;
  const edges = parts.flatMap((part) => {
    const place = findQuote(text, part);
    return place.found ? [place.span.start, place.span.end] : [];
  });
  const sentences = assertingSentencesIn(dossier, article).map(({ start }) => start);
  const cut = cutOut(text, kept.get(id) ?? [], [...edges, ...sentences]);
  // Many claims stand for one gap, and what tells it from the others takes looking for.
  const quotes = new Map<string, Quote>();
  const quoteAt = (span: Span): Quote => {
    const key = `${span.start} ${span.end}`;
    const quote = quotes.get(key) ?? quoteOf(cut.text, span);
    quotes.set(key, quote);
    return quote;
  };
  return { ...cut, quoteAt };
}

/** Words, and what has to be known beside them so that they are found where they stand. */
function quoteOf(text: string, span: Span): Quote {
  const exact = text.slice(span.start, span.end);
  if (findQuote(text, { exact }).found) return { exact };
  const { prefix, suffix } = selectorAt(text, span);
  return { exact, prefix, suffix };
}

/** The quote that a place such as `claims[12].reports[0].passages[1].exact` is in. */
function quoteAt(dossier: Dossier, place: string): Quote {
  const path = place.match(/[^.[\]]+/g)?.slice(0, -1) ?? [];
  // The proof names places of this very dossier.
  return path.reduce((value, name) => (value as Record<string, unknown>)[name], dossier as unknown) as Quote;
}

/** Leave of a report what is in the copy of its article. */
function tidy(report: Report, cut: Cut | undefined): void {
  report.passages = distinct(report.passages);
  const { words } = report.attribution;
  if (words !== undefined && !cut?.text.includes(words)) delete report.attribution.words;
}

/** Passages that stand for the same gap, as one. */
function distinct(passages: readonly Quote[]): Quote[] {
  return [...new Map(passages.map((passage) => [JSON.stringify(passage), passage])).values()];
}

function partsIn(cut: QuotableCut, text: string, parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    const place = findQuote(text, part);
    return place.found ? [{ role: part.role, ...cut.quoteAt(cut.stretchOf(place.span)) }] : [];
  });
}
