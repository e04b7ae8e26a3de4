import type { Quote } from '#domain/dossier/dossier.ts';
import { entriesOf, fieldOf, type Spot, textOf } from './spot.ts';

/** Words that the dossier takes from an article: a passage of a claim or event, of a change of relations, or in a lesson. */
export type Quotation = {
  /** Where in the dossier the words are, as in `claims[12].reports[0].passages[1].exact`. */
  place: string;
  /** What they are said for; `relation` is the event whose change of relations rests on them. */
  of: { claim: string } | { event: string } | { relation: string } | { lesson: string };
  /** The article's id. */
  article: string;
  quote: Quote;
};

/**
 * Every quotation of a dossier, in the dossier's order. Parts are not among them: they say what words are, not
 * that an article claims something.
 *
 * @param root - The dossier, or a file that should be one: what has not the form of a quotation is passed over.
 */
export function quotationsIn(root: Spot): Quotation[] {
  return [
    ...entriesOf(root, 'claims').flatMap((claim) =>
      entriesOf(claim, 'reports').flatMap((report) =>
        passagesOf(report, { claim: textOf(claim, 'id') ?? '' }),
      ),
    ),
    ...entriesOf(root, 'events').flatMap((event) => {
      const id = textOf(event, 'id') ?? '';
      const relation = fieldOf(event, 'relation');
      return [
        ...entriesOf(event, 'reported').flatMap((reported) => passagesOf(reported, { event: id })),
        ...quotationOf(relation, textOf(relation, 'article'), { relation: id }),
      ];
    }),
    ...entriesOf(root, 'lessons').flatMap((lesson) =>
      entriesOf(lesson, 'steps')
        .flatMap((step) => [
          ...entriesOf(step, 'quotes'),
          ...entriesOf(fieldOf(step, 'exercise'), 'passages'),
        ])
        .flatMap((quote) =>
          quotationOf(quote, textOf(quote, 'article'), { lesson: textOf(lesson, 'id') ?? '' }),
        ),
    ),
  ];
}

function passagesOf(report: Spot, of: Quotation['of']): Quotation[] {
  const article = textOf(report, 'article');
  return entriesOf(report, 'passages').flatMap((passage) => quotationOf(passage, article, of));
}

function quotationOf(spot: Spot, article: string | undefined, of: Quotation['of']): Quotation[] {
  const quote = quoteOf(spot);
  return quote && article !== undefined ? [{ place: `${spot.place}.exact`, of, article, quote }] : [];
}

/** The quote that a value is, without other fields; null when its words are missing. */
export function quoteOf(spot: Spot): Quote | null {
  const exact = textOf(spot, 'exact');
  if (exact === undefined) return null;
  const prefix = textOf(spot, 'prefix');
  const suffix = textOf(spot, 'suffix');
  return { exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
}
