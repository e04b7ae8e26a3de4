import type { Article } from '#domain/dossier/dossier.ts';

/**
 * What an article is called in linked data: its own address, or where none is known its place in the dossier.
 *
 * @param base - The address of the dossier's page, without a fragment.
 */
export function articleIri(base: string, { id, url }: Article): string {
  return url ?? partIri(base, 'article', id);
}

/** The name of a part of the dossier: an address within its page. */
export function partIri(base: string, ...path: string[]): string {
  return `${base}#${path.map(encodeURIComponent).join('/')}`;
}
