import { benchBrowser } from './bench/browser.ts';
import { benchDomain } from './bench/domain.ts';
import { benchFirst } from './bench/first.ts';
import { benchTimelines } from './bench/timelines.ts';

/** Characters of both articles together: 10 kB with 100 claims, 100 kB with 1,000, 1 MB with 10,000. */
const sizes = [10_000, 100_000, 1_000_000];
/** Events of a history. */
const counts = [50, 1_000, 10_000, 100_000];

/**
 * `npm run bench [-- first|texts|timeline]`: how the work grows with the dossier, in plain TypeScript and in a browser, and
 * how it compares with others' on the same. Without a word it is all of it.
 */
export async function main([part]: string[]): Promise<void> {
  if (part === undefined || part === 'first') {
    console.log(
      'The first visit, as Lighthouse has it on a phone, and the answers on a processor four times slower:\n',
    );
    await benchFirst();
  }
  if (part === undefined || part === 'texts') {
    console.log('In Node, one thread:\n');
    benchDomain(sizes);
    console.log('\nIn the browser, from the deed to the next picture:\n');
    await benchBrowser(sizes);
  }
  if (part === undefined || part === 'timeline') {
    console.log('\nTimelines of the same events in the browser:\n');
    await benchTimelines(counts);
  }
}
