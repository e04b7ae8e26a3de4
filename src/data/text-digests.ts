import type { Dossier } from '#domain/dossier/dossier.ts';

/**
 * SHA-256 of each article's text, in hexadecimal, by the article's id.
 *
 * @returns Null where the platform gives no digest: browsers keep `crypto.subtle` from pages that come over plain
 *   http from another machine. The texts are then not checked, and nothing may be said of them.
 */
export async function textDigests({
  articles,
}: Pick<Dossier, 'articles'>): Promise<Map<string, string> | null> {
  // The types promise it everywhere; a page without a secure context has none.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const encoder = new TextEncoder();
  return new Map(
    await Promise.all(
      articles.map(async ({ id, text }) => {
        const digest = await subtle.digest('SHA-256', encoder.encode(text));
        return [id, hexOf(new Uint8Array(digest))] as const;
      }),
    ),
  );
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
