import { fileURLToPath, pathToFileURL } from 'node:url';
import { installIn } from './install.ts';

/** What a visit is judged by: the metrics in ms (layout shift without a unit), and a score for each category, 0 to 100. */
export type Visit = { lcp: number; tbt: number; cls: number; scores: Record<string, number> };

type Audit = { numericValue?: number };
type Report = { audits: Record<string, Audit>; categories: Record<string, { score: number | null }> };
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/**
 * Lighthouse as it is set by default: a phone on slow 4G, its processor four times slower than this one.
 *
 * @param port - Where a browser listens for it.
 */
export async function lighthouseAt(port: number): Promise<(url: string) => Promise<Visit>> {
  const folder = fileURLToPath(new URL('./lighthouse', import.meta.url));
  await installIn(folder);
  const entry = pathToFileURL(`${folder}/node_modules/lighthouse/core/index.js`).href;
  // It is no package of the project's, so nothing of it is known before it is installed.
  // oxlint-disable-next-line import/no-dynamic-require
  const { default: lighthouse } = (await import(/* @vite-ignore */ entry)) as { default: Lighthouse };
  return async (url) => {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
    const { audits, categories } = result.lhr;
    const valueOf = (name: string) => audits[name]?.numericValue ?? NaN;
    return {
      lcp: valueOf('largest-contentful-paint'),
      tbt: valueOf('total-blocking-time'),
      cls: valueOf('cumulative-layout-shift'),
      scores: Object.fromEntries(
        Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? NaN) * 100)]),
      ),
    };
  };
}
