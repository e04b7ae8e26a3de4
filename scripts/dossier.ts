import { type Proof, proofOf } from '#domain/coverage/proof.ts';
import { sentenceCoverageOf } from '#domain/coverage/sentence-coverage.ts';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { STANDINGS, standingOf } from '#domain/dossier/standing.ts';
import type { Decoded } from '#domain/file/decode-dossier.ts';
import { faults as words } from '#messages/en-faults.ts';
import { openDossier, UnreadableFile } from '#scripts/open-dossier.ts';

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
    const decoded = await openDossier(path);
    const faults = decoded.ok ? [...decoded.lost, ...decoded.astray] : decoded.faults;
    for (const fault of faults) console.log(words.line(fault));
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
    `lessons: ${dossier.lessons.length}`,
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
