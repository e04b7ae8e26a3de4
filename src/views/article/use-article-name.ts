import { dateInWords } from '#domain/chronology/words.ts';
import { articleName } from '#domain/dossier/article-name.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';

/** The name of each article of a dossier, by its id, in the reader's language. */
export function useArticleName(look: LookUp, length: 'name' | 'short' = 'short'): (id: string) => string {
  const messages = useMessages();
  const inWords = (date: string): string => dateInWords(date, messages.dates, messages.locale);
  return (id) => {
    const article = look.article.get(id);
    return article ? articleName(look, article, inWords, length) : id;
  };
}
