import { createHash } from 'node:crypto';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

/**
 * `npm run bench`: how the time for opening, proving and segmenting a dossier grows with its length.
 *
 * Milliseconds depend on the machine, so what counts is the ratio within one run: work that grows in step with
 * the text shows about 10 for ten times the text; 100 would be work that grows with its square.
 */

const sizes = [10_000, 100_000, 1_000_000];

/** Each figure is the median of as many runs as fit into this, and of three at least. */
const milliseconds = 400;

/**
 * Load a module of `src`, which is TypeScript and written for Vite.
 *
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
async function load(path) {
  const loaded = await runnerImport(`/src/${path}`, { configFile: false, root, logLevel: 'error' });
  return /** @type {T} */ (loaded.module);
}

/** @type {typeof import('../src/domain/file/read-json.ts')} */
const { readJson } = await load('domain/file/read-json.ts');
/** @type {typeof import('../src/domain/file/decode-dossier.ts')} */
const { decodeDossier } = await load('domain/file/decode-dossier.ts');
/** @type {typeof import('../src/domain/coverage/proof.ts')} */
const { proofOf } = await load('domain/coverage/proof.ts');
/** @type {typeof import('../src/domain/text/blocks.ts')} */
const { blocksOf } = await load('domain/text/blocks.ts');
/** @type {typeof import('../src/domain/text/segments.ts')} */
const { segmentsOf } = await load('domain/text/segments.ts');

/**
 * A dossier of two articles that tell the same in their own words: every sentence is claimed, and every second
 * claim holds a shorter one, as claims do in the real ones.
 *
 * @param {number} characters - The length of both articles together.
 * @returns {string} Its JSON.
 */
function dossierOf(characters) {
  const outlets = ['north', 'south'];
  const length = 'north reports that 00000 crates were weighed on the quay before noon. '.length;
  const count = Math.round(characters / outlets.length / length);
  const wordsOf = (/** @type {string} */ outlet, /** @type {number} */ index) => {
    const crates = `${String(index).padStart(5, '0')} crates were weighed`;
    return { crates, sentence: `${outlet} reports that ${crates} on the quay before noon.` };
  };
  const indices = Array.from({ length: count }, (_, index) => index);
  const claim = (/** @type {string} */ id, /** @type {(outlet: string) => string} */ exact) => ({
    id,
    statement: `The crates of ${id} were weighed.`,
    kind: 'event',
    topic: 'quay',
    weight: 'core',
    reports: outlets.map((outlet) => ({
      article: outlet,
      passages: [{ exact: exact(outlet) }],
      attribution: { kind: 'outlet' },
    })),
  });
  return JSON.stringify({
    format: 'dossier',
    version: 1,
    id: 'crates',
    title: 'Crates',
    summary: 'Two accounts of one morning on the quay.',
    lang: 'en',
    outlets: outlets.map((id) => ({ id, name: id, short: id })),
    articles: outlets.map((id) => {
      const text = indices
        .map((index) => wordsOf(id, index).sentence + (index % 5 === 4 ? '\n\n' : ' '))
        .join('');
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { id, outlet: id, headline: id, published: '2024-05-06', text, sha256 };
    }),
    claims: indices.flatMap((index) => [
      claim(`sentence-${index}`, (outlet) => wordsOf(outlet, index).sentence),
      ...(index % 2 === 0 ? [claim(`crates-${index}`, (outlet) => wordsOf(outlet, index).crates)] : []),
    ]),
    events: [],
    lanes: [],
    eras: [],
    people: [],
    sources: [],
    notes: [],
    lessons: [],
  });
}

/**
 * @param {string} json
 * @returns {import('../src/domain/dossier/dossier.ts').Dossier}
 */
function open(json) {
  const read = readJson(json);
  const decoded = read.ok ? decodeDossier(read.json) : read;
  if (!decoded.ok) {
    throw new Error(`The script's own dossier is refused: ${JSON.stringify(decoded.faults.slice(0, 3))}`);
  }
  return decoded.dossier;
}

/**
 * @param {import('../src/domain/dossier/dossier.ts').Dossier} dossier
 * @param {ReturnType<typeof proofOf>} proof
 */
function segment(dossier, proof) {
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

/**
 * @param {() => unknown} work
 * @returns {number} Milliseconds, the median.
 */
function timeOf(work) {
  work();
  const times = [];
  const end = performance.now() + milliseconds;
  while (times.length < 3 || performance.now() < end) {
    const begun = performance.now();
    work();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

const rows = sizes.map((size) => {
  const json = dossierOf(size);
  const dossier = open(json);
  const proof = proofOf(dossier);
  if (proof.found !== proof.total) throw new Error(`${proof.total - proof.found} quotations were not found.`);
  return {
    size,
    times: {
      open: timeOf(() => open(json)),
      prove: timeOf(() => proofOf(dossier)),
      segment: timeOf(() => segment(dossier, proof)),
    },
  };
});

const tasks = /** @type {const} */ (['open', 'prove', 'segment']);
console.log(`text        ${tasks.map((task) => task.padEnd(24)).join('')}`);
rows.forEach(({ size, times }, index) => {
  const before = rows[index - 1];
  const cells = tasks.map((task) => {
    const time = `${times[task].toFixed(2)} ms`;
    return (before ? `${time}, x ${(times[task] / before.times[task]).toFixed(1)}` : time).padEnd(24);
  });
  console.log(`${`${size / 1000} kB`.padEnd(12)}${cells.join('')}`.trimEnd());
});
