import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '#scripts/run.mjs';
import { installIn } from './install.ts';

/** What a visit is judged by: the metrics in ms (layout shift without a unit), and a score for each category, 0 to 100. */
export type Visit = { lcp: number; tbt: number; cls: number; scores: Record<string, number> };

type Audit = { numericValue?: number };
type Report = { audits: Record<string, Audit>; categories: Record<string, { score: number | null }> };

/**
 * Lighthouse as it is set by default: a phone on slow 4G, its processor four times slower than this one. It runs as a program
 * of its own, since it is no package of the project's.
 *
 * @param port - Where a browser listens for it.
 */
export async function lighthouseAt(port: number): Promise<(url: string) => Promise<Visit>> {
  const folder = fileURLToPath(new URL('./lighthouse', import.meta.url));
  await installIn(folder);
  const report = join(await mkdtemp(join(tmpdir(), 'parallax-lighthouse-')), 'report.json');
  return async (url) => {
    const program = `${folder}/node_modules/lighthouse/cli/index.js`;
    const asked = [url, `--port=${port}`, '--output=json', `--output-path=${report}`, '--quiet'];
    const { code, output } = await run(process.execPath, [program, ...asked], { quiet: true });
    if (code !== 0) throw new Error(`Lighthouse says nothing of ${url}.\n${output}`);
    const { audits, categories } = JSON.parse(await readFile(report, 'utf8')) as Report;
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
