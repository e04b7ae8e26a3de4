import type { Proof } from '#domain/coverage/proof.ts';
import type { Claim, Report } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { GAP, isLeftOut } from '#domain/text/gap.ts';
import { articleIri, partIri } from './article-iri.ts';
import { type QuoteSelector, selectorAt } from './quote-selector.ts';

/** The parts of the Web Annotation Data Model that are used here. */
export type AnnotationCollection = {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
  last: string;
};

export type Annotation = {
  id: string;
  type: 'Annotation';
  motivation: 'describing' | 'linking';
  body: TextualBody[];
  target: Target[];
};

type TextualBody = {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language?: string;
  purpose: 'describing' | 'tagging' | 'commenting';
};

type Target = {
  type: 'SpecificResource';
  source: { id: string; type: 'Text'; language: string };
  selector: QuoteSelector;
};

/**
 * A dossier's claims as W3C Web Annotations: one for each report, which describes the words by the claim's statement
 * and tags them with its standing and topic; and one for each claim of several outlets, which links all the words
 * that report it and says how they differ.
 *
 * Only words that were found, and are not left out, are targets. A report without any has no annotation, and a match needs
 * words of two outlets.
 *
 * @param proof - The dossier's own.
 * @param base - The address of the dossier's page, without a fragment: every id begins with it.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationsOf(look: LookUp, proof: Proof, base: string): AnnotationCollection {
  const { dossier } = look;
  const targetsOf = targetFinder(look, proof, base);
  const items = dossier.claims.flatMap((claim) => {
    const reports = claim.reports
      .map((report) => ({ report, target: targetsOf(claim, report) }))
      .filter(({ target }) => target.length > 0);
    const outlets = new Set(reports.map(({ report }) => look.article.get(report.article)?.outlet));
    return [
      ...reports.map(({ report, target }) => describing(look, base, claim, report, target)),
      ...(outlets.size > 1
        ? [
            linking(
              look,
              base,
              claim,
              reports.flatMap(({ target }) => target),
            ),
          ]
        : []),
    ];
  });
  const page = partIri(base, 'annotations', '1');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: partIri(base, 'annotations'),
    type: 'AnnotationCollection',
    label: dossier.title,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', startIndex: 0, items },
    last: page,
  };
}

function describing(look: LookUp, base: string, claim: Claim, report: Report, target: Target[]): Annotation {
  return {
    id: partIri(base, 'report', claim.id, report.article),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      said('describing', claim.statement, look.dossier.lang),
      said('tagging', look.standing.get(claim.id) ?? 'only'),
      said('tagging', claim.topic, look.dossier.lang),
    ],
    target,
  };
}

function linking(look: LookUp, base: string, claim: Claim, target: Target[]): Annotation {
  const { lang } = look.dossier;
  const { difference } = claim;
  return {
    id: partIri(base, 'match', claim.id),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      said('describing', claim.statement, lang),
      said('tagging', look.standing.get(claim.id) ?? 'only'),
      ...(difference?.aspects ?? []).map((aspect) => said('tagging', aspect)),
      ...(difference ? [said('commenting', difference.note, lang)] : []),
    ],
    target,
  };
}

/** Of a copy that holds quotations alone, the words around one only as far as they stand in the full text too. */
function withoutGaps(selector: QuoteSelector): QuoteSelector {
  const prefix = selector.prefix.split(GAP).at(-1) ?? '';
  const suffix = selector.suffix.split(GAP)[0] ?? '';
  return { ...selector, prefix, suffix };
}

/** A tag that is the format's own word is in no language. */
function said(purpose: TextualBody['purpose'], value: string, language?: string): TextualBody {
  return {
    type: 'TextualBody',
    value,
    format: 'text/plain',
    ...(language !== undefined && { language }),
    purpose,
  };
}

function targetFinder(look: LookUp, proof: Proof, base: string) {
  const found = new Map<string, Target[]>();
  for (const { of, article: id, quote, at } of proof.quotations) {
    const article = look.article.get(id);
    if (!('claim' in of) || !at.found || !article || isLeftOut(quote)) continue;
    const key = JSON.stringify([of.claim, id]);
    const targets = found.get(key) ?? [];
    found.set(key, targets);
    targets.push({
      type: 'SpecificResource',
      source: { id: articleIri(base, article), type: 'Text', language: article.lang ?? look.dossier.lang },
      selector: withoutGaps(selectorAt(article.text, at.span)),
    });
  }
  return (claim: Claim, report: Report): Target[] =>
    found.get(JSON.stringify([claim.id, report.article])) ?? [];
}
