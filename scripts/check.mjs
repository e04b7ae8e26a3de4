import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

/**
 * `npm run check`: the one gate. Every step runs, also after one that failed, so that one run tells all there is
 * to repair. `--without-tests` leaves the tests out, for a machine that has just run them.
 */

/** @typedef {{ name: string, repair: string, go: () => Promise<number> }} Step */

/**
 * @param {string} program
 * @param {string[]} args
 */
const passes = (program, args) => async () => (await run(program, args)).code;

/** @type {Step[]} */
const steps = [
  {
    name: 'format',
    repair: 'npm run format',
    go: passes('prettier', ['--check', '--log-level', 'warn', '.']),
  },
  { name: 'lint', repair: 'npm run lint (and CONTRIBUTING.md, the layers)', go: lint },
  { name: 'types', repair: 'npx tsc --noEmit', go: passes('tsc', ['--noEmit', '--pretty', '-p', '.']) },
  {
    name: 'types of the domain, without a browser',
    repair: 'npx tsc -p src/domain',
    go: passes('tsc', ['--noEmit', '--pretty', '-p', 'src/domain']),
  },
  {
    name: 'types of the worker, without a page',
    repair: 'npx tsc -p src/worker',
    go: passes('tsc', ['--noEmit', '--pretty', '-p', 'src/worker']),
  },
  { name: 'unused files, exports, packages', repair: 'npx knip, then delete what it names', go: knip },
  { name: 'weight of the first load', repair: 'npm run weight, and what it says', go: weight },
  { name: 'tests', repair: 'npm test', go: passes(process.execPath, ['scripts/test.mjs']) },
];

/**
 * Lint, and refuse to call it clean when files were left out: a wrong path or ignore pattern would let
 * everything through without a word.
 *
 * @param {string} [folder] - The project's folder; another one in the gate's own test.
 * @returns {Promise<number>} The exit code.
 */
export async function lint(folder = root) {
  const { code, output } = await run(
    'oxlint',
    ['-c', join(folder, 'oxlint.config.mjs'), '--type-aware', '--deny-warnings', '--format=json', folder],
    { quiet: true },
  );
  const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const read = Number(/"number_of_files":\s*(\d+)/.exec(output)?.[1] ?? 0);
  if (sources.length === 0 || read < sources.length) {
    console.error(
      `The linter read ${read} files, while src alone holds ${sources.length}: nothing is proved.`,
    );
    return 1;
  }
  // Said again for people: the JSON was for counting.
  if (code !== 0) await run('npm', ['run', '--silent', 'lint']);
  return code;
}

/** @returns {Promise<number>} The exit code; silent when there is nothing to say. */
async function knip() {
  const { code, output } = await run('knip', ['--no-progress', '--treat-config-hints-as-errors'], {
    quiet: true,
  });
  if (code !== 0) console.error(output);
  return code;
}

/** @returns {Promise<number>} The exit code, of the build or of what was weighed. */
async function weight() {
  const { code } = await run('vite', ['build', '--logLevel', 'warn']);
  return code || (await run(process.execPath, ['scripts/weight.mjs'])).code;
}

async function main() {
  const withoutTests = process.argv.includes('--without-tests');
  const chosen = steps.filter((step) => !(withoutTests && step.name === 'tests'));
  const results = [];
  for (const { name, repair, go } of chosen) {
    console.log(`\n== ${name}`);
    const begun = performance.now();
    const code = await go();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
    results.push({
      code,
      line: `${seconds} s  ${name}${code === 0 ? '' : `: FAILED. To repair: ${repair}`}`,
    });
  }
  console.log(`\n${results.map((result) => result.line).join('\n')}`);
  process.exitCode = results.every((result) => result.code === 0) ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
