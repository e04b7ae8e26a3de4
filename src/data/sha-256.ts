/**
 * SHA-256 of a text in UTF-8, in hexadecimal.
 *
 * @returns Null where the platform gives no digest: browsers keep `crypto.subtle` from pages that come over plain
 *   http from another machine.
 */
export async function sha256(text: string): Promise<string | null> {
  // The types promise it everywhere; a page without a secure context has none.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
