import { createServer } from 'node:net';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

/**
 * `npm test`: the tests of every layer, then a reader's journeys through the built app in a browser.
 *
 * `--unit` runs the first part alone, `--e2e` the second; whatever follows is passed on to Vitest or Playwright.
 */
const [part, ...rest] = process.argv.slice(2);
const unit = part !== '--e2e';
const journeys = part !== '--unit';
const passedOn = part === '--unit' || part === '--e2e' ? rest : [];
if (part !== undefined && passedOn !== rest) {
  console.error(`${part} is unknown: use npm test, or npm run test:unit -- …, or npm run test:e2e -- …`);
  process.exit(1);
}

/** @param {string} text */
const heading = (text) => console.log(`\n-- ${text}`);

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function step(program, args, env = {}) {
  const { code } = await run(program, args, { env });
  if (code !== 0) process.exit(code);
}

/** @returns {Promise<number>} A port nobody has, so that two runs at once do not meet. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

// First, so that a machine without a browser hears of it before the long part.
const browser = journeys
  ? await findBrowser({ forTests: true }).catch((/** @type {Error} */ error) => {
      console.error(error.message);
      process.exit(1);
    })
  : undefined;

if (unit) {
  heading('Tests of each layer (vitest)');
  await step('vitest', ['run', ...passedOn]);
}
if (browser) {
  heading('Build');
  await step('vite', ['build', '--logLevel', 'warn']);
  heading(`Journeys in ${browser.path} (playwright)`);
  await step('playwright', ['test', ...(unit ? [] : passedOn)], {
    CHROME_BIN: browser.path,
    CHROME_SANDBOX: browser.sandbox ? 'on' : 'off',
    E2E_PORT: String(await freePort()),
  });
}
