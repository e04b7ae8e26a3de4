import { benchBrowser } from './bench/browser.ts';
import { benchDomain } from './bench/domain.ts';

/** Characters of both articles together: 10 kB with 100 claims, 100 kB with 1,000, 1 MB with 10,000. */
const sizes = [10_000, 100_000, 1_000_000];

/** `npm run bench`: how the work grows with the dossier, in plain TypeScript and in a browser. */
export async function main(): Promise<void> {
  console.log('In Node, one thread:\n');
  benchDomain(sizes);
  console.log('\nIn the browser, from the deed to the next picture:\n');
  await benchBrowser(sizes);
}
