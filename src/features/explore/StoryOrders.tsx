import { useMemo } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import type { Proof } from '#domain/coverage/proof.ts';
import { toldOrder } from '#domain/coverage/told-order.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { TwoOrders } from '#views/event/TwoOrders.tsx';

type Props = {
  look: LookUp;
  proof: Proof;
  /** In the order in which they happened. */
  events: readonly DossierEvent[];
  chosen: string | null;
  onChoose: (event: string) => void;
};

/** The events that pass the filter, in the order of time against the order in which each article tells them. */
export function StoryOrders({ look, proof, events, chosen, onChoose }: Props) {
  const messages = useMessages();
  const nameOf = useArticleName(look);
  const { articles, lang } = look.dossier;
  const rows = useMemo(() => {
    const orders = articles.map((article) => toldOrder(proof, article, events));
    return events.flatMap(({ id, title, date }) => {
      const told = orders.map((order) => order.get(id) ?? null);
      if (told.every((each) => each === null)) return [];
      return [{ id, title, date: dateInWords(date, messages.dates, messages.locale), told }];
    });
  }, [articles, proof, events, messages]);
  const columns = articles.map((article) => ({ id: article.id, name: nameOf(article.id) }));
  if (rows.length === 0) return <p className="p-4 text-soft">{messages.orders.nothing}</p>;
  return <TwoOrders columns={columns} rows={rows} chosen={chosen} lang={lang} onChoose={onChoose} />;
}
