import { chromium, type Browser } from '@playwright/test';
import { findBrowser, quietFlags } from '#scripts/find-browser.mjs';
import { serve } from '#scripts/serve.mjs';
import { bundleOf } from './bundle.ts';
import { cratesOf } from './crates.ts';
import { median, percentile } from './figures.ts';
import { timeParallax } from './parallax.ts';
import { timeRecogito } from './recogito.ts';

/** Milliseconds of each time that a deed was done. */
export type Times = Record<'open' | 'choose' | 'filter', number[]>;

/**
 * Print how long opening, choosing a claim and changing a filter take in a browser, in Parallax and in
 * `@recogito/text-annotator` on the same texts with the same passages.
 *
 * Both run in the same browser, one after the other at each size. What counts are the ratios within one run.
 */
export async function benchBrowser(sizes: readonly number[]): Promise<void> {
  const { path: executablePath, sandbox } = await findBrowser();
  const bundle = await bundleOf('./recogito/page.ts');
  const server = await serve({ port: 0 });
  const browser: Browser = await chromium.launch({
    executablePath,
    chromiumSandbox: sandbox,
    args: quietFlags,
  });
  const deeds = ['open', 'choose', 'filter'] as const;
  const before = new Map<string, number>();
  console.log(
    `${'text'.padEnd(10)}${'deed'.padEnd(9)}Parallax                              @recogito/text-annotator`,
  );
  try {
    for (const size of sizes) {
      const json = cratesOf(size);
      const ours = await timeParallax(browser, server.url, json);
      const theirs = await timeRecogito(browser, bundle, json);
      for (const deed of deeds) {
        const growth = (whose: string, now: number): string => {
          const key = `${whose} ${deed}`;
          const then = before.get(key);
          before.set(key, now);
          return then === undefined ? '' : `, x ${(now / then).toFixed(1)}`;
        };
        const own = median(ours.times[deed]);
        const other = median(theirs[deed]);
        const cell = (times: number[], whose: string): string =>
          `${median(times).toFixed(1)} ms, p95 ${percentile(times, 95).toFixed(1)}${growth(whose, median(times))}`;
        console.log(
          `${`${size / 1000} kB`.padEnd(10)}${deed.padEnd(9)}${cell(ours.times[deed], 'ours').padEnd(38)}` +
            `${cell(theirs[deed], 'theirs')}, theirs / ours ${(other / own).toFixed(1)}`,
        );
      }
      console.log(
        `${`${size / 1000} kB`.padEnd(10)}find     ${median(ours.find).toFixed(1)} ms a letter, p95 ${percentile(ours.find, 95).toFixed(1)}`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
