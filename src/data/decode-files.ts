import { changedTexts } from '#domain/file/changed-texts.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import type { Fault } from '#domain/file/fault.ts';
import { readJson } from '#domain/file/read-json.ts';
import type { ReadFiles } from './read-files.ts';
import { textDigests } from './text-digests.ts';

/** Read a dossier's file and check everything in it. Its rules weigh as much as a view, so they come when they are needed. */
export async function decodeFiles(
  json: string,
  texts: ReadonlyMap<string, string>,
): Promise<ReadFiles | { ok: false; faults: Fault[] }> {
  const read = readJson(json);
  if (!read.ok) return read;
  const decoded = decodeDossier(read.json, texts);
  if (!decoded.ok) return decoded;
  const digests = await textDigests(decoded.dossier);
  return { ...decoded, changed: digests && changedTexts(decoded.dossier, digests) };
}
