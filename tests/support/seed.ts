import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/** A file of a shipped dossier, as it lies on disk: `us-icc/nyt.txt`. */
export function seedFile(path: string): string {
  return readFileSync(`seeds/${path}`, 'utf8');
}

/**
 * A network that has the shipped dossiers and nothing else.
 *
 * @param instead - Answers for the paths below `seeds` that it names; one that throws is a network that is gone.
 * @returns The faked `fetch`, which remembers what was asked for.
 */
export function serveSeeds(instead: Record<string, () => Response> = {}) {
  const fetched = vi.fn<typeof fetch>((input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, 'http://localhost');
    const path = pathname.replace(/^\/seeds\//, '');
    return Promise.resolve().then(() => instead[path]?.() ?? new Response(seedFile(path)));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
