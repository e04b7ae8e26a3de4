import { queryOptions } from '@tanstack/react-query';
import { markText, type MarkedText } from '#domain/coverage/marked-text.ts';
import { proofOf, type Proof } from '#domain/coverage/proof.ts';
import { lookUp, type LookUp } from '#domain/dossier/look-up.ts';
import { changedTexts } from '#domain/file/changed-texts.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import type { Fault } from '#domain/file/fault.ts';
import { readJson } from '#domain/file/read-json.ts';
import { HELD } from './held-dossier.ts';
import { seedOf } from './seeds.ts';
import { textDigests } from './text-digests.ts';

/** A dossier ready to be shown, and what its file promised but does not hold. */
export type OpenDossier = {
  look: LookUp;
  /** Each article's text with its marks, by the article's id. */
  texts: ReadonlyMap<string, MarkedText>;
  proof: Proof;
  lost: Fault[];
  /** What steps of lessons point at and the dossier does not have. */
  astray: Fault[];
  /** Null where the platform gives no digest, so that nothing may be said. */
  changed: Fault[] | null;
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
  const read = readJson(json);
  if (!read.ok) throw new DossierUnavailable('invalid', read.faults);
  const decoded = decodeDossier(read.json, files);
  if (!decoded.ok) throw new DossierUnavailable('invalid', decoded.faults);
  const { dossier, lost, astray } = decoded;
  const look = lookUp(dossier);
  const proof = proofOf(dossier);
  const digests = await textDigests(dossier);
  return {
    look,
    texts: new Map(dossier.articles.map((article) => [article.id, markText(look, article, proof)])),
    proof,
    lost,
    astray,
    changed: digests && changedTexts(dossier, digests),
  };
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
