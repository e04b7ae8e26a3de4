import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Select } from '#ui/Select.tsx';
import { useArticleName } from '#views/article/use-article-name.ts';

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
  const nameOf = useArticleName(look);
  return (
    <Select
      label={messages.article.inColumn(place + 1)}
      labelHidden
      value={article}
      options={look.dossier.articles.map((each) => ({ value: each.id, label: nameOf(each.id) }))}
      onChange={onPick}
    />
  );
}
