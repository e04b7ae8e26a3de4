import { isHashed } from './address.ts';

/** A built file: its address from the app's folder, and its digest as `integrity` has it. */
export type BuiltFile = readonly [path: string, integrity: string];

/** As hosts say `Vary` in many ways, and scripts are asked for in another mode than they were kept in. */
const MATCH = { ignoreVary: true };

/** How many files are fetched at a time: the reader's own requests come first. */
const LANES = 4;

/** The files of the versions that are kept, each version in a cache of its own: a host may have several such apps. */
export type Shelf = {
  /** Of this version. */
  name: string;
  /** Of every version begins so. */
  prefix: string;
  scope: string;
};

/**
 * Keep all of a version, or fail: then the browser tries again another time, and what was fetched is not fetched again.
 *
 * Every file is the one that was built, or the browser refuses it: a host in the middle of an update, a network that
 * answers with a page of its own, a file that was cut off.
 */
export async function keepAll(shelf: Shelf, files: readonly BuiltFile[]): Promise<void> {
  const cache = await caches.open(shelf.name);
  const waiting = files.values();
  const lane = async (): Promise<void> => {
    for (const [path, integrity] of waiting) {
      const url = new URL(path, shelf.scope).href;
      const known = isHashed(path) ? await kept(shelf, url) : undefined;
      const response =
        known ?? (await fetch(url, { integrity, cache: isHashed(path) ? 'default' : 'no-cache' }));
      if (!response.ok) throw new Error(`${url} gave ${response.status}.`);
      // A page may not be answered with what was redirected, as hosts do for index.html.
      await cache.put(url, response.redirected ? new Response(response.body, response) : response);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Keep those files of a version that are not kept yet: what is not worth waiting for, once all the rest is there. */
export async function keepMissing(shelf: Shelf, files: readonly BuiltFile[]): Promise<void> {
  const cache = await caches.open(shelf.name);
  const found = await Promise.all(files.map(([path]) => cache.match(new URL(path, shelf.scope).href, MATCH)));
  await keepAll(
    shelf,
    files.filter((_, index) => !found[index]),
  );
}

/** A kept file, of this version or else of an older one that is still open somewhere. */
export async function kept(shelf: Shelf, url: string): Promise<Response | undefined> {
  const names = [shelf.name, ...(await otherNames(shelf))];
  for (const name of names) {
    const found = await (await caches.open(name)).match(url, MATCH);
    if (found) return found;
  }
  return undefined;
}

/** Keep a hashed file that was not on the list, such as the font of another script, once it has been asked for. */
export async function keepAsWell(shelf: Shelf, url: string, response: Response): Promise<void> {
  if (response.ok && isHashed(url)) await (await caches.open(shelf.name)).put(url, response);
}

export async function otherNames({ name, prefix }: Shelf): Promise<string[]> {
  return (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name);
}
