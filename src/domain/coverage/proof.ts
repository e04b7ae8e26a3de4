import type { Dossier } from '#domain/dossier/dossier.ts';
import { type Quotation, quotationsIn } from '#domain/file/quotations.ts';
import { quoteFinder, type QuotePlace } from '#domain/text/find-quote.ts';
import { isLeftOut } from '#domain/text/gap.ts';

/** A quotation, and where its words stand in the article or why they do not. */
export type ProvedQuotation = Quotation & { at: QuotePlace };

/** How many quotations were looked for, and how many of them stand where they are said to. A gap quotes nothing. */
export type ProofCount = { found: number; total: number };

export type Proof = ProofCount & {
  /** In the dossier's order. */
  quotations: ProvedQuotation[];
  /** The counts of each article, in the dossier's order. */
  articles: (ProofCount & { article: string })[];
};

/**
 * Look for every quotation of the dossier in its article: the claims' passages, the events', and the words on
 * which a change of relations rests.
 *
 * Worked out from the texts alone each time it is asked, so keep the answer for as long as the dossier is the
 * same.
 */
export function proofOf(dossier: Dossier): Proof {
  const finders = new Map(dossier.articles.map(({ id, text }) => [id, quoteFinder(text)]));
  const nowhere = quoteFinder('');
  const quotations = quotationsIn({ value: dossier, place: '' }).map((quotation) => ({
    ...quotation,
    at: (finders.get(quotation.article) ?? nowhere)(quotation.quote),
  }));
  const articles = dossier.articles.map(({ id }) => ({
    article: id,
    ...countOf(quotations.filter(({ article }) => article === id)),
  }));
  return { ...countOf(quotations), quotations, articles };
}

function countOf(all: readonly ProvedQuotation[]): ProofCount {
  const quotations = all.filter(({ quote }) => !isLeftOut(quote));
  return { found: quotations.filter(({ at }) => at.found).length, total: quotations.length };
}
