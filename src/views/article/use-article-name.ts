import { dateInWords } from '#domain/chronology/words.ts';
import { articleName } from '#domain/dossier/article-name.ts';
import type { Article } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';

/** The short name of each article of a dossier, in the reader's language. */
export function useArticleName(look: LookUp): (article: Article) => string {
  const messages = useMessages();
  return (article) =>
    articleName(look, article, (date) => dateInWords(date, messages.dates, messages.locale));
}
