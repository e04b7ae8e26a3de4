import type { Article, Dossier, Part, Quote } from '#domain/dossier/dossier.ts';
import type { Proof } from '#domain/coverage/proof.ts';
import { selectorAt } from '#domain/export/quote-selector.ts';
import { findQuote } from '#domain/text/find-quote.ts';
import type { Span } from '#domain/text/span.ts';
import { type Cut, cutOut } from './cut-out.ts';

/**
 * A dossier whose articles hold their quoted passages and nothing else, for whoever may quote the texts and may not pass
 * them on. What lies between is a marked gap, and what tells a quotation apart from its like is what is left around it.
 *
 * The digests stay those of the full texts, and `extent` says that these are not. A quotation that was not found before
 * is not found afterwards.
 *
 * @param proof - The dossier's own, which holds the places of its quotations.
 */
export function quotationsOnly(dossier: Dossier, proof: Proof): Dossier {
  const cuts = new Map(dossier.articles.map(({ id, text }) => [id, cutOut(text, foundIn(proof, id))]));
  const copy = JSON.parse(JSON.stringify(dossier)) as Dossier;
  for (const { place, article, at } of proof.quotations) {
    const quote = quoteAt(copy, place);
    // They say words that are left out.
    delete quote.prefix;
    delete quote.suffix;
    const cut = cuts.get(article);
    if (at.found && cut) Object.assign(quote, contextIn(cut.text, cut.placeOf(at.span)));
  }
  const articles = copy.articles.map(({ parts = [], ...article }): Article => {
    const cut = cuts.get(article.id);
    if (!cut) return article;
    const kept = parts.flatMap((part) => partIn(cut, article.text, part));
    return { ...article, text: cut.text, extent: 'quotations', ...(kept.length > 0 && { parts: kept }) };
  });
  return { ...copy, articles };
}

/** How much of the articles' texts the quoted passages are, from 0 to 1, by characters. */
export function quotedShare(dossier: Dossier, proof: Proof): number {
  const kept = dossier.articles.map(({ id, text }) => cutOut(text, foundIn(proof, id)).kept);
  const all = dossier.articles.map(({ text }) => text.length);
  const sum = (lengths: number[]): number => lengths.reduce((total, length) => total + length, 0);
  return sum(kept) / Math.max(sum(all), 1);
}

function foundIn(proof: Proof, article: string): Span[] {
  return proof.quotations.flatMap(({ article: of, at }) => (of === article && at.found ? [at.span] : []));
}

/** The quote that a place such as `claims[12].reports[0].passages[1].exact` is in. */
function quoteAt(dossier: Dossier, place: string): Quote {
  const path = place.match(/[^.[\]]+/g)?.slice(0, -1) ?? [];
  // The proof names places of this very dossier.
  return path.reduce((value, name) => (value as Record<string, unknown>)[name], dossier as unknown) as Quote;
}

/** What has to be known beside the words so that they are found where they stand. */
function contextIn(text: string, span: Span): Pick<Quote, 'prefix' | 'suffix'> {
  if (findQuote(text, { exact: text.slice(span.start, span.end) }).found) return {};
  const { prefix, suffix } = selectorAt(text, span);
  return { prefix, suffix };
}

/** A part, as far as its words are left. */
function partIn(cut: Cut, text: string, part: Part): Part[] {
  const place = findQuote(text, part);
  if (!place.found) return [];
  return cut.keptWithin(place.span).map((span) => ({
    role: part.role,
    exact: cut.text.slice(span.start, span.end),
    ...contextIn(cut.text, span),
  }));
}
