import { answerTo } from './address.ts';
import { type BuiltFile, keepAll, keepAsWell, keepMissing, kept, type Shelf } from './keep.ts';
import { type Around, dropOlder, noteOlder } from './older.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in its place by the build (`scripts/offline.mjs`); the page is on the list as `./`. */
declare const BUILT: { version: string; files: readonly BuiltFile[]; more: readonly BuiltFile[] };

const { version, files, more } = BUILT;
const { scope } = self.registration;
const prefix = `parallax ${scope} `;
const shelf: Shelf = { name: prefix + version, prefix, scope };
const around: Around = {
  openPages: async () => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return pages.map(({ id }) => id);
  },
  hasNext: () => Boolean(self.registration.installing ?? self.registration.waiting),
};

self.addEventListener('install', (event) => event.waitUntil(keepAll(shelf, files)));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    noteOlder(shelf, around).then(() => Promise.all([self.clients.claim(), dropOlder(shelf, around)])),
  );
});

// A new version waits until the reader says so, or no page is open.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  // Not waited for: a new version takes over only once this one has nothing left to do. What does not arrive is asked for
  // again by the next page.
  if (event.data === 'keep-more') void keepMissing(shelf, more).catch(() => undefined);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = answerTo(request, scope);
  if (answer === 'page') {
    event.respondWith(kept(shelf, scope).then((page) => page ?? fetch(request)));
    event.waitUntil(dropOlder(shelf, around));
  } else if (answer === 'file') {
    event.respondWith(fileFor(event));
  }
});

async function fileFor(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const found = await kept(shelf, request.url);
  if (found) return found;
  const response = await fetch(request);
  event.waitUntil(keepAsWell(shelf, request.url, response.clone()));
  return response;
}
