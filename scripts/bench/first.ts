import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser, quietFlags } from '#scripts/find-browser.mjs';
import { openDossier } from '#scripts/open-dossier.ts';
import { serve } from '#scripts/serve.mjs';
import { timeAnswers } from './answers.ts';
import { median, percentile } from './figures.ts';
import { lighthouseAt, type Visit } from './lighthouse.ts';
import { servePeers } from './peer-pages.ts';

/** The dossier of the default screen. */
const DOSSIER = 'seeds/us-icc';
const VISITS = 3;

/**
 * Print what Lighthouse says of the first visit to our screens, to a bare page with the same texts and to one of TimelineJS with
 * the same events, and how long the answers to a reader's deeds take. What counts are the ratios within one run.
 */
export async function benchFirst(): Promise<void> {
  const decoded = await openDossier(DOSSIER);
  if (!decoded.ok) throw new Error(`${DOSSIER} is refused.`);
  const { path: executablePath, sandbox } = await findBrowser();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: sandbox,
    args: [...quietFlags, `--remote-debugging-port=${port}`],
  });
  const app = await serve({ port: 0 });
  const peers = await servePeers(decoded.dossier);
  try {
    const visit = await lighthouseAt(port);
    const bare = await visits(visit, peers.bare, VISITS);
    print('bare HTML', bare, bare);
    print('Parallax, explore', await visits(visit, app.url, VISITS), bare);
    print('Parallax, ledger', await visits(visit, `${app.url}?view=ledger`, VISITS), bare);
    print('Parallax, lesson', await visits(visit, `${app.url}?view=lesson`, VISITS), bare);
    print('TimelineJS', await visits(visit, peers.timelinejs, 1), bare);
    await printAnswers(browser, app.url);
  } finally {
    await browser.close();
    await app.close();
    await peers.close();
  }
}

async function visits(visit: (url: string) => Promise<Visit>, url: string, count: number): Promise<Visit[]> {
  const all: Visit[] = [];
  for (let turn = 0; turn < count; turn += 1) all.push(await visit(url));
  return all;
}

function print(name: string, all: readonly Visit[], bare: readonly Visit[]): void {
  const lcp = median(all.map((each) => each.lcp));
  const scores = Object.keys(all[0]?.scores ?? {}).map(
    (id) => `${id} ${median(all.map((each) => each.scores[id] ?? NaN))}`,
  );
  console.log(
    `${name.padEnd(20)}LCP ${lcp.toFixed(0)} ms, x ${(lcp / median(bare.map((each) => each.lcp))).toFixed(2)} of bare; ` +
      `TBT ${median(all.map(({ tbt }) => tbt)).toFixed(0)} ms; CLS ${median(all.map(({ cls }) => cls)).toFixed(3)}; ` +
      `${scores.join(', ')}; visits ${all.length}`,
  );
}

async function printAnswers(browser: Browser, url: string): Promise<void> {
  for (const [deed, times] of Object.entries(await timeAnswers(browser, url))) {
    console.log(
      `${deed.padEnd(20)}${median(times).toFixed(0)} ms, p95 ${percentile(times, 95).toFixed(0)} ms of ${times.length}`,
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
