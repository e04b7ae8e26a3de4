import type { Outlet } from '#domain/dossier/dossier.ts';
import { HOME } from '#data/route/route.ts';
import { HELD } from './held-dossier.ts';

/** What a list of dossiers says of one, known before the dossier itself has been fetched. */
export type ShippedDossier = {
  id: string;
  title: string;
  summary: string;
  /** BCP 47 tag of title and summary. */
  lang: string;
  outlets: string[];
};

// One name each: the bundler keeps what is named and leaves the claims out, which may grow to megabytes.
const titles = import.meta.glob<string>('/seeds/*/dossier.json', { import: 'title', eager: true });
const summaries = import.meta.glob<string>('/seeds/*/dossier.json', { import: 'summary', eager: true });
const langs = import.meta.glob<string>('/seeds/*/dossier.json', { import: 'lang', eager: true });
const outlets = import.meta.glob<Outlet[]>('/seeds/*/dossier.json', { import: 'outlets', eager: true });

const shipped = (): ShippedDossier[] =>
  Object.entries(titles)
    .map(([path, title]) => ({
      id: path.split('/').at(-2) ?? '',
      title,
      summary: summaries[path] ?? '',
      lang: langs[path] ?? '',
      outlets: outlets[path]?.map(({ name }) => name) ?? [],
    }))
    .sort((a, b) => Number(b.id === HOME.dossier) - Number(a.id === HOME.dossier) || (a.id < b.id ? -1 : 1));

/**
 * The dossiers that come with the app: the one that opens by itself, then the others in the order of their ids. A file
 * saved for a class comes with the one that it holds.
 */
export const SHIPPED: readonly ShippedDossier[] = HELD
  ? [{ ...HELD.about, outlets: HELD.about.outlets.map(({ name }) => name) }]
  : shipped();
