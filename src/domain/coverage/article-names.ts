import type { LookUp } from '#domain/dossier/look-up.ts';

/**
 * What each article is called where there is room for a word: its outlet's short name, and its day as well where
 * the outlet has several articles. By the article's id, in the dossier's order.
 *
 * @param inWords - Words an EDTF date.
 */
export function articleNames(
  { dossier, outlet }: LookUp,
  inWords: (date: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    dossier.articles.map((article) => {
      const short = outlet.get(article.outlet)?.short ?? article.id;
      const several = dossier.articles.filter((each) => each.outlet === article.outlet).length > 1;
      return [article.id, several ? `${short}, ${inWords(article.published)}` : short];
    }),
  );
}
