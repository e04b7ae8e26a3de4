import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { Article, Outlet } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { articleIri, partIri } from './article-iri.ts';
import { namesOf } from './csl-names.ts';

/** A thing of schema.org's vocabulary. */
type Thing = { '@type': string } & Record<string, unknown>;

/**
 * A dossier in schema.org's words, for machines that read the page: each article as `NewsArticle`, each claim as
 * `Claim` that appears in the articles which report it.
 *
 * No `ClaimReview`: that is a verdict, and there are none here.
 *
 * @param base - The address of the dossier's page, without a fragment.
 */
export function structuredDataOf(
  look: LookUp,
  base: string,
): { '@context': 'https://schema.org'; '@graph': Thing[] } {
  const { articles, claims, lang } = look.dossier;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...articles.map((article) => newsArticle(look, article, base)),
      ...claims.map((claim) => ({
        '@type': 'Claim',
        '@id': partIri(base, 'claim', claim.id),
        text: claim.statement,
        inLanguage: lang,
        appearance: articles
          .filter(({ id }) => claim.reports.some(({ article }) => article === id))
          .map((article) => ({ '@id': articleIri(base, article) })),
      })),
    ],
  };
}

function newsArticle(look: LookUp, article: Article, base: string): Thing {
  const { headline, byline, published, url, lang = look.dossier.lang } = article;
  const outlet = look.outlet.get(article.outlet);
  const day = isoDate(published);
  const authors = byline === undefined ? [] : namesOf(byline);
  return {
    '@type': 'NewsArticle',
    '@id': articleIri(base, article),
    headline,
    inLanguage: lang,
    ...(day !== null && { datePublished: day }),
    ...(authors.length > 0 && {
      author: authors.map((name) =>
        'literal' in name
          ? // Whether it is a person or a house is not known, so no type is given.
            { name: name.literal }
          : { '@type': 'Person', name: fullName(name) },
      ),
    }),
    ...(outlet && { publisher: publisher(outlet) }),
    ...(url !== undefined && { url }),
  };
}

function publisher({ name, url }: Outlet): Thing {
  return { '@type': 'NewsMediaOrganization', name, ...(url !== undefined && { url }) };
}

function fullName(name: {
  given: string;
  family: string;
  suffix?: string;
  'non-dropping-particle'?: string;
}): string {
  return [name.given, name['non-dropping-particle'], name.family, name.suffix].filter(Boolean).join(' ');
}

/** An EDTF date as ISO 8601 has it, a year or month included; null where it is vaguer than ISO can say. */
function isoDate(text: string): string | null {
  const date = parseEdtf(text);
  if (date?.kind !== 'date' || date.uncertain || date.approximate) return null;
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T.+)?)?)?$/.test(text) ? text : null;
}
