import { type Proof, proofOf } from '#domain/coverage/proof.ts';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';
import { blocksOf } from '#domain/text/blocks.ts';
import { segmentsOf } from '#domain/text/segments.ts';
import { cratesOf } from './crates.ts';

/** Each figure is the median of as many runs as fit into this, and of three at least. */
const milliseconds = 400;

function open(json: string): Dossier {
  const read = readJson(json);
  const decoded = read.ok ? decodeDossier(read.json) : read;
  if (!decoded.ok) {
    throw new Error(`The script's own dossier is refused: ${JSON.stringify(decoded.faults.slice(0, 3))}`);
  }
  return decoded.dossier;
}

function segment(dossier: Dossier, proof: Proof): void {
  for (const article of dossier.articles) {
    const passages = proof.quotations.flatMap((quotation, index) =>
      quotation.article === article.id && quotation.at.found
        ? [{ id: String(index), span: quotation.at.span }]
        : [],
    );
    const blocks = blocksOf(article.text, article.parts).map((block) => block.span);
    segmentsOf(blocks, passages);
  }
}

/** The median of the times that a piece of work takes, in milliseconds. */
function timeOf(work: () => unknown): number {
  work();
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (times.length < 3 || performance.now() < end) {
    const begun = performance.now();
    work();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/**
 * Print how the time for opening, proving and segmenting a dossier grows with its length.
 *
 * Milliseconds depend on the machine, so what counts is the ratio within one run: work that grows in step with
 * the text shows about 10 for ten times the text; 100 would be work that grows with its square.
 */
export function benchDomain(sizes: readonly number[]): void {
  const rows = sizes.map((size) => {
    const json = cratesOf(size);
    const dossier = open(json);
    const proof = proofOf(dossier);
    if (proof.found !== proof.total)
      throw new Error(`${proof.total - proof.found} quotations were not found.`);
    return {
      size,
      times: {
        open: timeOf(() => open(json)),
        prove: timeOf(() => proofOf(dossier)),
        segment: timeOf(() => segment(dossier, proof)),
      },
    };
  });

  const tasks = ['open', 'prove', 'segment'] as const;
  console.log(`text        ${tasks.map((task) => task.padEnd(24)).join('')}`);
  rows.forEach(({ size, times }, index) => {
    const before = rows[index - 1];
    const cells = tasks.map((task) => {
      const time = `${times[task].toFixed(2)} ms`;
      return (before ? `${time}, x ${(times[task] / before.times[task]).toFixed(1)}` : time).padEnd(24);
    });
    console.log(`${`${size / 1000} kB`.padEnd(12)}${cells.join('')}`.trimEnd());
  });
}
