import type { Dossier } from '#domain/dossier/dossier.ts';
import type { Fault } from './fault.ts';

/**
 * The articles whose text is not the one that the dossier was made from.
 *
 * Working out a digest is the platform's and takes its time, so it is done elsewhere (`#data/text-digests.ts`)
 * and decoding stays pure. A changed text is noticed and named, never a reason to refuse the dossier: each of
 * its quotations is looked for on its own.
 *
 * Of a text that holds quotations alone nothing can be said: the digest is that of the full one.
 *
 * @param digests - SHA-256 of each article's text by the article's id. An article without one is passed over.
 */
export function changedTexts(dossier: Dossier, digests: ReadonlyMap<string, string>): Fault[] {
  return dossier.articles.flatMap(({ id, sha256, extent }, index): Fault[] => {
    const actual = digests.get(id);
    if (actual === undefined || actual === sha256 || extent) return [];
    const problem = { kind: 'text-changed', recorded: sha256, actual } as const;
    return [{ place: `articles[${index}].sha256`, problem }];
  });
}
