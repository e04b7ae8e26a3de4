import type { Dossier } from '#domain/dossier/dossier.ts';
import { sha256 } from './sha-256.ts';

/**
 * SHA-256 of each article's text, in hexadecimal, by the article's id.
 *
 * @returns Null where the platform gives no digest. The texts are then not checked, and nothing may be said of them.
 */
export async function textDigests({
  articles,
}: Pick<Dossier, 'articles'>): Promise<Map<string, string> | null> {
  const digests = new Map<string, string>();
  for (const { id, text } of articles) {
    const digest = await sha256(text);
    if (digest === null) return null;
    digests.set(id, digest);
  }
  return digests;
}
