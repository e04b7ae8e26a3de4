import type { Entry } from './entries.ts';
import { SearchIndex } from './search-index.ts';

/** In ms: what the page can wait for without a key or a frame coming late. */
const SLICE = 8;

/** An index of all entries, made a little at a time, so that the page stays at hand however long the dossier is. */
export async function indexInSlices(entries: Iterable<Entry>): Promise<SearchIndex> {
  const index = new SearchIndex();
  let begun = performance.now();
  for (const entry of entries) {
    index.add(entry);
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return index;
}
