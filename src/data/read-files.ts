import type { Dossier } from '#domain/dossier/dossier.ts';
import type { Fault } from '#domain/file/fault.ts';

/** What a dossier's files hold, and what they promised and do not hold. */
export type ReadFiles = {
  ok: true;
  dossier: Dossier;
  /** Quotations without a place in their article. */
  lost: Fault[];
  /** What steps of lessons point at and the dossier does not have. */
  astray: Fault[];
  /** Null where the platform gives no digest, so that nothing may be said. */
  changed: Fault[] | null;
};

/** A dossier's file as it was written: an article's text may be in a file of its own. */
type Written = Omit<Dossier, 'articles'> & {
  articles: (Omit<Dossier['articles'][number], 'text'> & { text?: string; textFile?: string })[];
};

/** Read files that have been checked to the letter, and were found without fault. */
export function readChecked(json: string, texts: ReadonlyMap<string, string>): ReadFiles {
  const written = JSON.parse(json) as Written;
  const articles = written.articles.map((article) => ({
    ...article,
    text: article.text ?? texts.get(article.textFile ?? '') ?? '',
  }));
  return { ok: true, dossier: { ...written, articles }, lost: [], astray: [], changed: [] };
}
