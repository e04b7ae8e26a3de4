import { articleName } from '#domain/dossier/article-name.ts';
import type { Article, Outlet } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** An article as a column of a table. */
export type ArticleColumn = {
  article: Article;
  outlet: Outlet;
  /** What it is called: its outlet, and what tells it apart from the outlet's others. */
  name: string;
  short: string;
};

/**
 * A column for each article, those of one outlet side by side; else in the dossier's order.
 *
 * @param inWords - An EDTF date in the reader's words.
 */
export function articleColumns(look: LookUp, inWords: (date: string) => string): ArticleColumn[] {
  return look.dossier.outlets.flatMap((outlet) =>
    look.dossier.articles
      .filter((article) => article.outlet === outlet.id)
      .map((article) => ({
        article,
        outlet,
        name: articleName(look, article, inWords, 'name'),
        short: articleName(look, article, inWords),
      })),
  );
}
