import { articleTitles } from '#domain/coverage/article-titles.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Select } from '#ui/Select.tsx';

type Props = {
  look: LookUp;
  /** Which of the columns it is, from 0. */
  place: number;
  article: string;
  onPick: (article: string) => void;
};

/** Which article stands in a column, where there are more articles than columns. */
export function ArticlePicker({ look, place, article, onPick }: Props) {
  const messages = useMessages();
  const titles = articleTitles(look, messages.dates, messages.locale);
  return (
    <Select
      label={messages.article.inColumn(place + 1)}
      labelHidden
      value={article}
      options={look.dossier.articles.map(({ id }) => ({ value: id, label: titles.get(id) ?? id }))}
      onChange={onPick}
    />
  );
}
