import type { Article } from './dossier.ts';
import type { LookUp } from './look-up.ts';

/**
 * The name of an article's outlet; where it has several articles, with what tells them apart: the day of
 * publication, and the edition or else the headline where two came on one day.
 *
 * @param inWords - An EDTF date in the reader's words.
 */
export function articleName(
  look: LookUp,
  article: Article,
  inWords: (date: string) => string,
  length: 'name' | 'short' = 'short',
): string {
  const outlet = look.outlet.get(article.outlet)?.[length] ?? article.id;
  const editions = look.dossier.articles.filter(({ outlet }) => outlet === article.outlet);
  if (editions.length < 2) return outlet;
  const day = `${outlet}, ${inWords(article.published)}`;
  const isOnlyOfDay = editions.filter(({ published }) => published === article.published).length === 1;
  return isOnlyOfDay ? day : `${day}, ${article.edition ?? article.headline}`;
}
