import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { PICTURE } from './site.mjs';

const WORKER = 'service-worker.js';

/** What the worker's source names and the build puts in its place. */
const placeholder = /\bBUILT\b/g;

/** Copies that only a host reads, and what only programs read. */
const notKept = /\.(?:br|gz|map|ico|schema\.json)$/;

/** What hosts, search engines and shared links are for, and the worker. */
const keptNever = new Set([
  '404.html',
  '404.css',
  '_headers',
  'robots.txt',
  'sitemap.xml',
  PICTURE.file,
  WORKER,
]);

/** The file for a class, as large as all the rest and wished for by few: kept once everything else is. */
const keptLast = new Set(['classroom.html']);

/** Fonts for scripts that none of the shipped texts is written in: kept once they have been asked for. */
const rareFonts = /-(?:cyrillic|greek|vietnamese|latin-ext)\b.*\.woff2$/;

/** @typedef {[path: string, integrity: string]} BuiltFile */

/**
 * The built files that are kept for reading without a network, with their digests.
 *
 * @param {string} folder - The built app.
 * @returns {Promise<{ version: string, files: BuiltFile[], more: BuiltFile[] }>} The page stands as `./`, its own address on
 *   every host; `more` is kept last. The version is the lists' own digest, so the same files are the same version.
 */
export async function builtFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !notKept.test(path) && !keptNever.has(path) && !rareFonts.test(path))
    .toSorted();
  /** @type {BuiltFile[]} */
  const files = [];
  /** @type {BuiltFile[]} */
  const more = [];
  for (const path of paths) {
    const digest = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('base64');
    (keptLast.has(path) ? more : files).push([path === 'index.html' ? './' : path, `sha256-${digest}`]);
  }
  const version = createHash('sha256')
    .update(JSON.stringify([files, more]))
    .digest('hex')
    .slice(0, 12);
  return { version, files, more };
}

/**
 * Builds the service worker beside the app, with the list of the files that it keeps.
 *
 * @returns {import('vite').Plugin} To stand after whatever changes a built file, and before what compresses them.
 */
export function offline() {
  let folder = '';
  let isWritten = false;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: '/src/worker/service-worker.ts', fileName: WORKER });
    },
    writeBundle() {
      isWritten = true;
    },
    async closeBundle() {
      // Of a build that failed the failure is to be read, not that there is no worker.
      if (!isWritten) return;
      const file = join(folder, WORKER);
      const code = await readFile(file, 'utf8');
      // A worker without modules, which every browser takes, has neither.
      if (/^\s*(?:import|export)\b/m.test(code)) throw new Error(`${WORKER} shares code with the page.`);
      const built = JSON.stringify(await builtFiles(folder));
      await writeFile(
        file,
        code.replace(placeholder, () => built),
      );
    },
  };
}
