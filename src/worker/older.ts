import { otherNames, type Shelf } from './keep.ts';

/** What a worker can tell of what is around it. */
export type Around = {
  /** The pages of the app that are open, by their clients' ids. */
  openPages: () => Promise<string[]>;
  /** Whether another version is being fetched, or waits. */
  hasNext: () => boolean;
};

/** What a version found when it took over. */
type Note = {
  /** The pages that were open. */
  pages: string[];
  /** The names of the versions that were kept: all that may be let go, as what comes later is newer. */
  versions: string[];
};

/** Under this address a version keeps its note. No file has it. */
const NOTE = 'found-at-start';

/** Note the pages that go on with an older version, and fetch what they load later from its files. */
export async function noteOlder(shelf: Shelf, { openPages }: Around): Promise<void> {
  await write(shelf, { pages: await openPages(), versions: await otherNames(shelf) });
}

/** Let older versions go once no page is open that began with one. */
export async function dropOlder(shelf: Shelf, { openPages, hasNext }: Around): Promise<void> {
  const { pages, versions } = await read(shelf);
  if (versions.length === 0) return;
  const open = await openPages();
  // Where a host goes back to an older version, that is the next one.
  if (pages.some((id) => open.includes(id)) || hasNext()) return;
  await write(shelf, { pages: [], versions: [] });
  await Promise.all(versions.map((name) => caches.delete(name)));
}

const addressIn = ({ scope }: Shelf): string => new URL(NOTE, scope).href;

async function write(shelf: Shelf, note: Note): Promise<void> {
  await (await caches.open(shelf.name)).put(addressIn(shelf), Response.json(note));
}

async function read(shelf: Shelf): Promise<Note> {
  const note = await (await caches.open(shelf.name)).match(addressIn(shelf));
  return note ? ((await note.json()) as Note) : { pages: [], versions: [] };
}
