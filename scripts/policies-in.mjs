import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { policyOf } from './content-security-policy.mjs';

/**
 * The policies of the pages in a folder, by the paths under which they are asked for.
 *
 * @param {string} folder
 * @returns {Map<string, import('./content-security-policy.mjs').Policy>}
 */
export function policiesIn(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const policy = policyOf(readFileSync(join(folder, file), 'utf8'));
      const path = `/${encodeURI(file.split(sep).join('/'))}`;
      return [path, path.replace(/(?<=\/)index\.html$/, '')].map(
        (each) => /** @type {const} */ ([each, policy]),
      );
    });
  return new Map(pages);
}
