import { existsSync } from 'node:fs';
import { run } from '#scripts/run.mjs';

/**
 * Install what a folder's own package.json names, where that is not done yet. Peers are kept out of the project's packages:
 * their newest parts ask for a later Node than the project does.
 *
 * @throws {Error} With npm's output.
 */
export async function installIn(folder: string): Promise<void> {
  if (!existsSync(`${folder}/package.json`) || existsSync(`${folder}/node_modules`)) return;
  const { code, output } = await run('npm', ['ci', '--engine-strict=false', '--prefix', folder], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`What the bench compares with could not be installed.\n${output}`);
}
