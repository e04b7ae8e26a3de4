import type { Dossier } from '#domain/dossier/dossier.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import type { Fault } from '#domain/file/fault.ts';
import { readJson } from '#domain/file/read-json.ts';
import { textFilesOf } from '#domain/file/text-files.ts';
import { en } from '#tests/support/messages.ts';
import { seedFile } from './seed.ts';

/** A shipped dossier from disk, and what of it leads nowhere. It throws the faults of a broken one. */
export function decodedSeed(id: string): { dossier: Dossier; lost: Fault[]; astray: Fault[] } {
  const read = readJson(seedFile(`${id}/dossier.json`));
  if (!read.ok) throw new Error(read.faults.map(en.faults.line).join('\n'));
  const texts = new Map(textFilesOf(read.json).map((file) => [file, seedFile(`${id}/${file}`)]));
  const decoded = decodeDossier(read.json, texts);
  if (!decoded.ok) throw new Error(decoded.faults.map(en.faults.line).join('\n'));
  return decoded;
}
