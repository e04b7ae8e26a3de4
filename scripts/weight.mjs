import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './run.mjs';

/**
 * `npm run weight`, and a step of the gate: the built app's scripts that index.html names and the styles that it holds,
 * which have to be there before the first view can be used. It fails on bytes, never on time.
 */

/**
 * The most that they may weigh together, in bytes of gzip, the larger of the two ways in which they are sent.
 * Among them are the styles of all that stands in the HTML.
 */
const LIMIT = 130_000;

/**
 * @typedef {{ file: string, raw: number, gzip: number, brotli: number }} Weight - In bytes.
 */

/**
 * The scripts and style sheets that index.html names and the styles that it holds, the heaviest first.
 *
 * @param {string} folder - The built app.
 * @returns {Weight[]}
 * @throws {Error} When index.html names no script or holds no style: then nothing would be measured.
 */
export function firstLoad(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => ({ file, content: readFileSync(join(folder, file)) }),
  );
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => ({
    file: 'styles in index.html',
    content: Buffer.from(style),
  }));
  if (!named.some(({ file }) => file.endsWith('.js'))) throw new Error('index.html names no script.');
  if (styles.length === 0) throw new Error('index.html holds no style.');
  return [...named, ...styles]
    .map(({ file, content }) => ({
      file,
      raw: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotliCompressSync(content).length,
    }))
    .toSorted((a, b) => b.gzip - a.gzip);
}

/**
 * What weighs what in readable lines, and whether it is within the limit.
 *
 * @param {readonly Weight[]} weights
 * @param {number} [limit] - In bytes of gzip.
 * @returns {{ lines: string[], fits: boolean }}
 */
export function verdict(weights, limit = LIMIT) {
  /** @param {'raw' | 'gzip' | 'brotli'} kind */
  const total = (kind) => weights.reduce((sum, weight) => sum + weight[kind], 0);
  /** @param {Weight} weight */
  const line = ({ file, raw, gzip, brotli }) =>
    [raw, gzip, brotli].map((bytes) => String(bytes).padStart(9)).join('') + `  ${file}`;
  const sum = { file: 'together', raw: total('raw'), gzip: total('gzip'), brotli: total('brotli') };
  const fits = sum.gzip <= limit;
  return {
    lines: [
      `${['bytes', 'gzip', 'brotli'].map((word) => word.padStart(9)).join('')}  before the first view`,
      ...weights.map(line),
      line(sum),
      fits
        ? `${limit - sum.gzip} bytes of ${limit} (gzip) are left.`
        : `${sum.gzip - limit} bytes (gzip) too many: at most ${limit}. Load later what the first view does not need.`,
    ],
    fits,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, fits } = verdict(firstLoad(join(root, 'dist')));
  console.log(lines.join('\n'));
  process.exitCode = fits ? 0 : 1;
}
