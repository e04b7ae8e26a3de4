import { queryOptions } from '@tanstack/react-query';
import { markText, type MarkedText } from '#domain/coverage/marked-text.ts';
import { proofOf, type Proof } from '#domain/coverage/proof.ts';
import { lookUp, type LookUp } from '#domain/dossier/look-up.ts';
import type { Fault } from '#domain/file/fault.ts';
import { areChecked } from './checked-files.ts';
import { HELD } from './held-dossier.ts';
import { readChecked, type ReadFiles } from './read-files.ts';
import { seedOf } from './seeds.ts';

/** A dossier ready to be shown, and what its file promised but does not hold. */
export type OpenDossier = Pick<ReadFiles, 'lost' | 'astray' | 'changed'> & {
  look: LookUp;
  /** Each article's text with its marks, by the article's id. */
  texts: ReadonlyMap<string, MarkedText>;
  proof: Proof;
};

/** Why a dossier is not there. */
export class DossierUnavailable extends Error {
  constructor(
    readonly reason: 'unknown' | 'unreachable' | 'invalid',
    readonly faults: Fault[] = [],
  ) {
    super(`The dossier is ${reason}.`);
    this.name = 'DossierUnavailable';
  }
}

/** Only a network may do better the next time. */
const TRIES_AGAIN = 2;

/** A shipped dossier by its id. It throws nothing but `DossierUnavailable`. */
export function dossierQuery(id: string) {
  return queryOptions<OpenDossier, DossierUnavailable>({
    queryKey: ['dossier', id],
    queryFn: ({ signal }) => fetchDossier(id, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures, error) => error.reason === 'unreachable' && failures < TRIES_AGAIN,
  });
}

async function fetchDossier(id: string, signal: AbortSignal): Promise<OpenDossier> {
  const { json, texts } = await filesOf(id, signal);
  return openDossier(json, texts);
}

/**
 * Open a dossier's file.
 *
 * @param json - The file as it came.
 * @param files - The texts that it may name, by the names of their files.
 * @throws DossierUnavailable where the file has faults.
 */
export async function openDossier(json: string, files: ReadonlyMap<string, string>): Promise<OpenDossier> {
  const isBuilt = await areChecked(json, files);
  const { dossier, lost, astray, changed } = isBuilt ? readChecked(json, files) : await checked(json, files);
  // In parts, between which the page answers.
  await breath();
  const look = lookUp(dossier);
  const proof = proofOf(dossier);
  const texts = new Map<string, MarkedText>();
  for (const article of dossier.articles) {
    await breath();
    texts.set(article.id, markText(look, article, proof));
  }
  const open = { look, texts, proof, lost, astray, changed };
  if (isBuilt) ofTheBuild.add(open);
  return open;
}

const ofTheBuild = new WeakSet<OpenDossier>();

/** Whether a dossier is, to the letter, the one that the build has drawn into the page. */
export function isOfTheBuild(open: OpenDossier): boolean {
  return ofTheBuild.has(open);
}

/** What files hold that the build has not read. */
async function checked(json: string, files: ReadonlyMap<string, string>): Promise<ReadFiles> {
  const { decodeFiles } = await import('./decode-files.ts').catch(() => {
    throw new DossierUnavailable('unreachable');
  });
  const read = await decodeFiles(json, files);
  if (!read.ok) throw new DossierUnavailable('invalid', read.faults);
  return read;
}

/** Lets the browser do what waits, and draw. Those that cannot be asked to are not kept waiting. */
async function breath(): Promise<void> {
  await (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.();
}

async function filesOf(
  id: string,
  signal: AbortSignal,
): Promise<{ json: string; texts: Map<string, string> }> {
  if (HELD?.about.id === id) return { json: HELD.json, texts: new Map() };
  const seed = seedOf(id);
  if (!seed) throw new DossierUnavailable('unknown');
  const [json, ...texts] = await Promise.all([
    textAt(seed.dossier, signal),
    ...[...seed.texts].map(async ([name, url]) => [name, await textAt(url, signal)] as const),
  ]);
  return { json, texts: new Map(texts) };
}

async function textAt(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return await response.text();
  } catch {
    // No network, or the answer broke off: told below like a refusal.
  }
  throw new DossierUnavailable('unreachable');
}
