import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Proof, proofOf } from '#domain/coverage/proof.ts';
import { sentenceCoverageOf } from '#domain/coverage/sentence-coverage.ts';
import { textDigests } from '#data/text-digests.ts';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { STANDINGS, standingOf } from '#domain/dossier/standing.ts';
import { changedTexts } from '#domain/file/changed-texts.ts';
import { type Decoded, decodeDossier } from '#domain/file/decode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';
import { textFilesOf } from '#domain/file/text-files.ts';
import { en } from '#messages/en.ts';

const USAGE = `Check a dossier: every fault with its place, then what is in it.

  npm run dossier -- PATH

PATH is a folder with dossier.json and the texts beside it, or one JSON file with the texts within it.`;

/**
 * Check the dossier at a path and print what was found.
 *
 * @returns The exit code: 0 for a dossier without any fault, 1 for everything else.
 */
export async function main(args: readonly string[]): Promise<0 | 1> {
  const [path] = args;
  if (args.length !== 1 || path === undefined || path.startsWith('-')) {
    console.error(USAGE);
    return 1;
  }
  try {
    const decoded = await open(await fileAt(path));
    const faults = decoded.ok ? decoded.lost : decoded.faults;
    for (const fault of faults) console.log(en.faults.line(fault));
    if (faults.length > 0) console.log('');
    if (decoded.ok) console.log(summaryOf(decoded.dossier, proofOf(decoded.dossier)).join('\n'));
    console.log(verdict(decoded, faults.length));
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Its message is a sentence to whoever typed the path. */
class UnreadableFile extends Error {}

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

async function open(file: string): Promise<Decoded> {
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

/** A file's text, read as a browser reads it: UTF-8, without a byte order mark. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(`${path}: the file cannot be read (${error.code ?? error.message})`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${basename(path)}: this is not a text in UTF-8, which was expected`);
  }
}

function summaryOf(dossier: Dossier, proof: Proof): string[] {
  const standings = STANDINGS.map((standing) => {
    const count = dossier.claims.filter((claim) => standingOf(dossier, claim) === standing).length;
    return `${count} ${standing}`;
  });
  const told = dossier.events.filter(({ reported }) => reported.length > 0).length;
  return [
    `${dossier.title} (${dossier.id})`,
    ...dossier.articles.map((article) => articleLine(dossier, article, proof)),
    `claims: ${dossier.claims.length} (${standings.join(', ')})`,
    `events: ${dossier.events.length} (${told} told, ${dossier.events.length - told} context)`,
    `quotations found: ${proof.found} of ${proof.total}`,
  ];
}

function articleLine(dossier: Dossier, article: Dossier['articles'][number], proof: Proof): string {
  const words = article.text.match(/\S+/g)?.length ?? 0;
  const { covered, total } = sentenceCoverageOf(dossier, article, proof);
  const quotations = proof.articles.find((count) => count.article === article.id);
  return [
    `article ${article.id}: ${words} words`,
    `${covered} of ${total} sentences covered`,
    `${quotations?.found ?? 0} of ${quotations?.total ?? 0} quotations found`,
  ].join(', ');
}

function verdict(decoded: Decoded, faults: number): string {
  if (faults === 0) return 'no fault';
  const count = faults === 1 ? '1 fault' : `${faults} faults`;
  return decoded.ok
    ? `${count}; the dossier opens, and they are named in it`
    : `${count}; the dossier does not open`;
}
