import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whichever folder a script was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Run one of the project's installed programs, its output going where ours goes.
 *
 * @param {string} program - A name in `node_modules/.bin`, or any program on the PATH.
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, seconds?: number }} [options] -
 *   `quiet` keeps the output back and returns it; `seconds` ends the program after that time.
 * @returns {Promise<{ code: number, output: string }>} The exit code, 1 where the program could not be started,
 *   was ended or ran out of time.
 */
export function run(program, args, { env = {}, quiet = false, seconds } = {}) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: path },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // The programs in .bin are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32',
      ...(seconds === undefined ? {} : { timeout: seconds * 1000 }),
    });
    let output = '';
    const keep = (/** @type {unknown} */ chunk) => {
      output += String(chunk);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
