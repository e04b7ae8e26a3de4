import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { articleName } from '#domain/dossier/article-name.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** What a format needs from around the dossier, words and addresses. */
export type ExportFrame = {
  /** An EDTF date in the reader's words. */
  inWords: (date: string) => string;
  /** The address of an event in this app; null where the app itself has none, as when opened from a disk. */
  linkTo: (event: string) => string | null;
  words: {
    record: (date: string) => string;
    /** @param how - How the date follows from the article's wording, where it does not stand there. */
    reported: (article: string, date: string, how: string | undefined) => string;
    notTold: string;
    sources: string;
    link: string;
  };
};

/** A line of words, or a thing with an address. */
export type FactLine = { text: string; url?: string };

/**
 * All that is said of an event besides its title, in lines of plain text: the summary, the date in the record and how
 * it was found, the date that each article gives or that none tells it, the authorities, and the way back here.
 */
export function factsOf(
  look: LookUp,
  event: DossierEvent,
  { inWords, linkTo, words }: ExportFrame,
): FactLine[] {
  const link = linkTo(event.id);
  const sources = event.sources.flatMap((id) => look.source.get(id) ?? []);
  return [
    { text: event.summary },
    { text: [words.record(inWords(event.date)), event.dateNote].filter(Boolean).join(' ') },
    ...event.reported.flatMap(({ article: id, date, inferred }) => {
      const article = look.article.get(id);
      if (!article) return [];
      return [{ text: words.reported(articleName(look, article, inWords, 'name'), inWords(date), inferred) }];
    }),
    ...(event.reported.length === 0 ? [{ text: words.notTold }] : []),
    ...(sources.length > 0 ? [{ text: words.sources }] : []),
    ...sources.map(({ title, publisher, url }) => ({
      text: `${title}, ${publisher}`,
      ...(url !== undefined && { url }),
    })),
    ...(link === null ? [] : [{ text: words.link, url: link }]),
  ];
}
