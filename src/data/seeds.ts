/** A file for a class holds one dossier, and must hold no text of another. */
const SHIPS = import.meta.env.MODE !== 'classroom';

/** The dossiers that ship with the app: an address for each file, so that a text is fetched, never bundled. */
const dossiers = SHIPS
  ? import.meta.glob<string>('/seeds/*/dossier.json', { query: '?url', import: 'default', eager: true })
  : {};
const texts = SHIPS
  ? import.meta.glob<string>('/seeds/*/*.txt', { query: '?url', import: 'default', eager: true })
  : {};

export type Seed = {
  /** Address of the dossier's JSON. */
  dossier: string;
  /** Address of each text by the name of its file. */
  texts: ReadonlyMap<string, string>;
};

/** The shipped dossier of an id, or undefined. */
export function seedOf(id: string): Seed | undefined {
  const folder = `/seeds/${id}/`;
  const dossier = dossiers[`${folder}dossier.json`];
  if (!dossier) return undefined;
  const own = Object.entries(texts).filter(([path]) => path.startsWith(folder));
  return { dossier, texts: new Map(own.map(([path, url]) => [path.slice(folder.length), url])) };
}
