import type { LookUp } from '#domain/dossier/look-up.ts';
import { dateInWords } from '#domain/chronology/words.ts';

/**
 * What each article is called where there is little room, by its id: its outlet's short name; where an outlet has
 * several, with the edition or the day of publication.
 */
export function articleTitles(
  { dossier, outlet }: LookUp,
  words: Parameters<typeof dateInWords>[1],
  locale: string,
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const article of dossier.articles) counts.set(article.outlet, (counts.get(article.outlet) ?? 0) + 1);
  return new Map(
    dossier.articles.map((article) => {
      const short = outlet.get(article.outlet)?.short ?? article.id;
      if ((counts.get(article.outlet) ?? 0) < 2) return [article.id, short];
      return [article.id, `${short}, ${article.edition ?? dateInWords(article.published, words, locale)}`];
    }),
  );
}
