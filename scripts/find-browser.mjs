import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { run } from './run.mjs';

/** Flags that keep a browser under test from calling home or drawing on a graphics card that is not there. */
export const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that starts; `sandbox` tells whether it does so with its sandbox on. */
/** @typedef {{ path: string, sandbox: boolean }} Browser */

const isRoot = process.getuid?.() === 0;

/** A download that takes longer than this will not end. */
const installSeconds = 240;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];

/** Chromium that has no window to show: the same pages for about half of the work. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];

/**
 * Where installers put Chrome, Chromium and Edge on this system, without asking the disk.
 *
 * @param {{ platform: string, env: Record<string, string | undefined> }} system
 * @returns {string[]}
 */
export function usualPlaces({ platform, env }) {
  if (platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return ['/Applications', `${env['HOME'] ?? ''}/Applications`].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}`),
    );
  }
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
  }
  return onPath(names, env);
}

/**
 * @param {string[]} programs
 * @param {Record<string, string | undefined>} env
 */
function onPath(programs, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

/**
 * Whether a program is a browser that draws a page here. A file alone proves nothing: Ubuntu's
 * `chromium-browser` may be a note that a snap is wanted, and a downloaded browser may lack its libraries.
 *
 * The sandbox stays on for everybody but root, who cannot use it, and for systems that forbid it (containers,
 * Ubuntu's user namespaces), where a browser that only opens our own pages is started without.
 *
 * @param {string} path
 * @returns {Promise<Browser | undefined>}
 */
async function tryBrowser(path) {
  if (!existsSync(path)) return undefined;
  if (!isRoot && (await draws(path, []))) return { path, sandbox: true };
  if (await draws(path, ['--no-sandbox'])) return { path, sandbox: false };
  return undefined;
}

/**
 * @param {string} path
 * @param {string[]} flags
 * @returns {Promise<boolean>}
 */
function draws(path, flags) {
  const profile = mkdtempSync(join(tmpdir(), 'parallax-browser-'));
  const page = 'data:text/html,<p>drawn</p>';
  const args = ['--headless', ...quietFlags, ...flags, `--user-data-dir=${profile}`, '--dump-dom', page];
  return new Promise((done) => {
    execFile(path, args, { timeout: 30_000 }, (error, output) => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      done(!error && output.includes('drawn'));
    });
  });
}

/**
 * @param {string[]} paths
 * @returns {Promise<Browser | undefined>}
 */
async function firstThatStarts(paths) {
  for (const path of paths) {
    const browser = await tryBrowser(path);
    if (browser) return browser;
  }
  return undefined;
}

/**
 * A browser: the one CHROME_BIN names, else the system's, else Playwright's own, else one that is installed now.
 *
 * @param {{ forTests?: boolean }} [options] - Tests take one that shows no window where there is one; what measures or takes
 *   pictures takes what readers have.
 * @returns {Promise<Browser>}
 * @throws {Error} With a sentence that says what to install, when there is none and none could be had.
 */
export async function findBrowser({ forTests = false } = {}) {
  const wanted = process.env['CHROME_BIN'];
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_BIN points to ${wanted}, where there is no file.`);
    const browser = await tryBrowser(wanted);
    if (browser) return browser;
    throw new Error(`CHROME_BIN points to ${wanted}, which does not start as a Chrome or Chromium.`);
  }
  const own = chromium.executablePath();
  const whole = [...usualPlaces({ platform: process.platform, env: process.env }), own];
  const light = onPath(shells, process.env);
  const found = await firstThatStarts(forTests ? [...light, ...whole] : [...whole, ...light]);
  if (found) return found;
  return install(own, forTests ? ['chromium-headless-shell', 'chromium'] : ['chromium']);
}

/**
 * @param {string} own - Where Playwright puts its browser.
 * @param {string[]} packages - Debian's packages that have one, the best first.
 * @returns {Promise<Browser>}
 */
async function install(own, packages) {
  const quietly = { quiet: true, seconds: installSeconds };
  console.error('No Chrome or Chromium here: installing one with Playwright, which may take some minutes.');
  await run('playwright', ['install', 'chromium'], quietly);
  const downloaded = await tryBrowser(own);
  if (downloaded) return downloaded;

  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const apt = { ...quietly, env: { DEBIAN_FRONTEND: 'noninteractive' } };
    console.error("Playwright's browser could not be had or lacks libraries: installing one with apt-get.");
    await run('apt-get', ['update'], apt);
    for (const name of packages) {
      await run('apt-get', ['install', '-y', '--no-install-recommends', name], apt);
      const packaged = await tryBrowser(`/usr/bin/${name}`);
      if (packaged) return packaged;
    }
    if (existsSync(own)) {
      // Ubuntu's chromium is a snap; there Playwright knows which libraries its own browser wants.
      await run('playwright', ['install-deps', 'chromium'], apt);
      const completed = await tryBrowser(own);
      if (completed) return completed;
    }
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be installed. Install one (on Debian: sudo ' +
      'apt-get install chromium; elsewhere: https://www.google.com/chrome) or set CHROME_BIN to its program.',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  try {
    console.log((await findBrowser()).path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
