import { olderNames, type Shelf } from './keep.ts';

declare const self: ServiceWorkerGlobalScope;

/** Under this address this version notes which pages were open when it took over. No file has it. */
const NOTE = 'open-before';

/** Note the pages that go on with an older version, and fetch what they load later from its files. */
export async function noteOpenPages(shelf: Shelf): Promise<void> {
  const cache = await caches.open(shelf.name);
  await cache.put(new URL(NOTE, shelf.scope), Response.json(await openPages()));
}

/** Let older versions go once no page is open that began with one. */
export async function dropOlder(shelf: Shelf): Promise<void> {
  const older = await olderNames(shelf);
  if (older.length === 0) return;
  const note = await (await caches.open(shelf.name)).match(new URL(NOTE, shelf.scope));
  const before = new Set((await note?.json()) as string[] | undefined);
  if ((await openPages()).some((id) => before.has(id))) return;
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function openPages(): Promise<string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ id }) => id);
}
