import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shelf } from '#worker/keep.ts';
import { dropOlder, noteOlder } from '#worker/older.ts';

const scope = 'https://school.example/parallax/';
const prefix = `parallax ${scope} `;
const shelfOf = (version: string): Shelf => ({ name: prefix + version, prefix, scope });

/** What a browser keeps, as far as these rules ask for it. */
function caching(names: string[]) {
  const kept = new Map(names.map((name) => [name, new Map<string, Response>()]));
  return {
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    open: async (name: string) => {
      const entries = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, entries);
      return {
        put: async (url: string, response: Response) => void entries.set(url, response),
        match: async (url: string) => entries.get(url)?.clone(),
      };
    },
  };
}

let open: string[] = [];
let hasNext = false;
const around = { openPages: async () => open, hasNext: () => hasNext };

const versions = async (): Promise<string[]> =>
  (await caches.keys()).map((name) => name.replace(prefix, '')).toSorted();

beforeEach(async () => {
  vi.stubGlobal('caches', caching([`${prefix}first`, `${prefix}second`, 'another app']));
  hasNext = false;
  open = ['begun before', 'begun before too'];
  await noteOlder(shelfOf('second'), around);
});
afterEach(() => void vi.unstubAllGlobals());

test('an older version stays while a page is open that began with it', async () => {
  open = ['begun before too', 'new'];
  await dropOlder(shelfOf('second'), around);
  expect(await versions()).toEqual(['another app', 'first', 'second']);
});

test('it goes once none is, and nothing else does', async () => {
  open = ['new'];
  await dropOlder(shelfOf('second'), around);
  expect(await versions()).toEqual(['another app', 'second']);
});

test('a newer one, which is being fetched or waits, is never let go', async () => {
  open = ['new'];
  await caches.open(`${prefix}third`);
  await dropOlder(shelfOf('second'), around);
  await dropOlder(shelfOf('second'), around);
  expect(await versions()).toEqual(['another app', 'second', 'third']);
});

test('nor is an older one that the host has gone back to, before it takes over or after', async () => {
  open = ['new'];
  hasNext = true;
  await dropOlder(shelfOf('second'), around);
  expect(await versions()).toEqual(['another app', 'first', 'second']);
  await noteOlder(shelfOf('first'), around);
  hasNext = false;
  await dropOlder(shelfOf('first'), around);
  expect(await versions()).toEqual(['another app', 'first', 'second']);
  open = ['newer'];
  await dropOlder(shelfOf('first'), around);
  expect(await versions()).toEqual(['another app', 'first']);
});

test('nor is it where it had been let go before', async () => {
  open = ['new'];
  await dropOlder(shelfOf('second'), around);
  await caches.open(`${prefix}first`);
  await dropOlder(shelfOf('second'), around);
  expect(await versions()).toEqual(['another app', 'first', 'second']);
});
