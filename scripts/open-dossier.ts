import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { textDigests } from '#data/text-digests.ts';
import { changedTexts } from '#domain/file/changed-texts.ts';
import { type Decoded, decodeDossier } from '#domain/file/decode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';
import { textFilesOf } from '#domain/file/text-files.ts';

/** Its message is a sentence to whoever typed the path. */
export class UnreadableFile extends Error {}

async function fileAt(path: string): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file or folder' : error.message;
    throw new UnreadableFile(`${path}: ${reason}; the path of a dossier was expected`);
  });
  if (!found.isDirectory()) return path;
  const file = join(path, 'dossier.json');
  const inside = await stat(file).catch(() => null);
  if (inside?.isFile()) return file;
  throw new UnreadableFile(`${path}: this folder has no dossier.json; a dossier's folder was expected`);
}

/**
 * Read the dossier at a path: a folder with dossier.json and the texts beside it, or one JSON file.
 *
 * @returns The dossier or its faults; `lost` names the changed texts too.
 * @throws UnreadableFile where there is no file, or none that is a text.
 */
export async function openDossier(path: string): Promise<Decoded> {
  const file = await fileAt(path);
  const read = readJson(await textOf(file));
  if (!read.ok) return read;
  const decoded = decodeDossier(read.json, await textsBeside(file, textFilesOf(read.json)));
  if (!decoded.ok) return decoded;
  const digests = await textDigests(decoded.dossier);
  if (!digests) return decoded;
  return { ...decoded, lost: [...decoded.lost, ...changedTexts(decoded.dossier, digests)] };
}

/** The text files that are there; the decoder names those that are not. */
async function textsBeside(file: string, names: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const name of names) {
    const path = join(dirname(file), name);
    const isFile = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) texts.set(name, await textOf(path));
  }
  return texts;
}

/**
 * A file's text, read as a browser reads it: UTF-8, without a byte order mark.
 *
 * @throws UnreadableFile
 */
export async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(`${path}: the file cannot be read (${error.code ?? error.message})`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${basename(path)}: this is not a text in UTF-8, which was expected`);
  }
}
