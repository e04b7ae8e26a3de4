import { sha256 } from './sha-256.ts';

/** The `meta` in which the build names the files that it has checked. */
const NAME = 'checked-dossier';

/** One digest of a dossier's file and its texts, whatever the order of these. Null where the platform gives none. */
export async function digestOfFiles(
  json: string,
  texts: ReadonlyMap<string, string>,
): Promise<string | null> {
  return sha256(JSON.stringify([json, ...[...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))]));
}

/**
 * Whether these are, to the letter, the files that were found faultless when the app was built, so that they need not be
 * checked again. The page itself says which: whoever could change it could change what checks them as well.
 */
export async function areChecked(json: string, texts: ReadonlyMap<string, string>): Promise<boolean> {
  // The build itself has no page.
  if (import.meta.env.SSR) return false;
  const known = document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content;
  return known !== undefined && known === (await digestOfFiles(json, texts));
}
