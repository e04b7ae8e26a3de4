import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { builtFiles } from './offline.mjs';
import { root } from './run.mjs';

/**
 * `npm run visits`: what one visit takes from a host, and a million of them, counted from the built files. Bodies only: the
 * headers of a request and its answer come to some hundred bytes each, which differ from host to host.
 */

/** @typedef {{ name: string, requests: number, bytes: number }} Visit - Bytes as sent: in brotli, where that was built. */

/**
 * The bytes that a host sends for a file.
 *
 * @param {string} folder - The built app.
 * @param {string} path - From there.
 */
function sent(folder, path) {
  const file = join(folder, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/**
 * What index.html names and the browser fetches without being asked: scripts and the dossier's files.
 *
 * @param {string} html
 */
function namedAtOnce(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !/rel="(?:icon|apple-touch-icon|manifest|canonical)"/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

/**
 * The visits that there are, from the cheapest for a reader to the dearest for a host.
 *
 * @param {string} folder - The built app.
 * @returns {Promise<Visit[]>}
 */
export async function visits(folder) {
  /** @param {string} name @param {Iterable<string>} paths @returns {Visit} */
  const visit = (name, paths) => {
    const files = [...new Set(paths)];
    return {
      name,
      requests: files.length,
      bytes: files.reduce((sum, path) => sum + sent(folder, path), 0),
    };
  };
  const first = ['index.html', ...namedAtOnce(readFileSync(join(folder, 'index.html'), 'utf8'))].map((path) =>
    path.replace(/^\.\//, ''),
  );
  const { files, more } = await builtFiles(folder);
  const kept = files.map(([path]) => (path === './' ? 'index.html' : path));
  const last = more.map(([path]) => path);
  return [
    visit('first screen, left at once', first),
    visit('first visit, all kept but the file for a class', [...first, ...kept, 'service-worker.js']),
    visit('first visit, all kept for offline use', [...first, ...kept, ...last, 'service-worker.js']),
    // The page is answered by the worker, of which the browser asks whether it has changed: 304, without a body.
    { name: 'each visit after it', requests: 1, bytes: 0 },
  ];
}

/**
 * Visits in readable lines.
 *
 * @param {readonly Visit[]} counted
 */
export function table(counted) {
  /** @param {string} a @param {string} b @param {string} c @param {string} d */
  const line = (a, b, c, d) => `${a.padStart(9)}${b.padStart(10)}${c.padStart(12)}  ${d}`;
  return [
    line('requests', 'bytes', 'GB/million', 'a visit'),
    ...counted.map(({ name, requests, bytes }) =>
      // A million times a byte is a megabyte: a thousandth of a gigabyte.
      line(String(requests), String(bytes), (bytes / 1000).toFixed(0), name),
    ),
  ];
}

/**
 * What each dossier adds: to what is kept of all of them, and to the list that comes with the app's first script.
 *
 * @param {string} folder - With a folder for each dossier.
 * @returns {{ id: string, files: number, bytes: number, entry: number }[]} The bytes of its files in brotli, and those of its
 *   entry in the list as JSON, before the script is compressed.
 */
export function dossiers(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => existsSync(join(folder, entry.name, 'dossier.json')))
    .map(({ name: id }) => {
      const files = readdirSync(join(folder, id)).filter((file) => /(?:^dossier\.json|\.txt)$/.test(file));
      const contents = files.map((file) => readFileSync(join(folder, id, file)));
      const { title, summary, lang, outlets } = JSON.parse(
        readFileSync(join(folder, id, 'dossier.json'), 'utf8'),
      );
      return {
        id,
        files: files.length,
        bytes: contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0),
        entry: Buffer.byteLength(JSON.stringify({ id, title, summary, lang, outlets })),
      };
    });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(table(await visits(join(root, 'dist'))).join('\n'));
  console.log('');
  for (const { id, files, bytes, entry } of dossiers(join(root, 'seeds')))
    console.log(`${id}: ${bytes} bytes in ${files} files; ${entry} bytes in the list of dossiers`);
}
