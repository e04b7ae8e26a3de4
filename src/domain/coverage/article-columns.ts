import type { Article, Outlet } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** An article as a column of a table, with what tells it apart from its outlet's others. */
export type ArticleColumn = {
  article: Article;
  outlet: Outlet;
  edition: null | {
    /** EDTF. */
    published: string;
    /** From 1, where several of the outlet's articles bear the same date; else null. */
    nth: number | null;
  };
};

/** A column for each article, those of one outlet side by side; else in the dossier's order. */
export function articleColumns({ dossier }: LookUp): ArticleColumn[] {
  return dossier.outlets.flatMap((outlet) => {
    const articles = dossier.articles.filter((article) => article.outlet === outlet.id);
    return articles.map((article) => {
      const { published } = article;
      const sameDay = articles.filter((each) => each.published === published);
      const nth = sameDay.length > 1 ? sameDay.indexOf(article) + 1 : null;
      return { article, outlet, edition: articles.length > 1 ? { published, nth } : null };
    });
  });
}
