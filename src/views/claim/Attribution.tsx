import type { Attribution as AttributionData, Person } from '#domain/dossier/dossier.ts';
import { useWordingMessages } from '#messages/use-wording-messages.ts';

type Props = {
  attribution: AttributionData;
  outlet: string;
  people: ReadonlyMap<string, Person>;
  lang: string;
};

/** Who says so, by kind and number, with the article's own words of attribution. */
export function Attribution({ attribution, outlet, people, lang }: Props) {
  const messages = useWordingMessages();
  const { kind, sources = [], words } = attribution;
  const names = sources.map((id) => people.get(id)?.name ?? id);
  const list = new Intl.ListFormat(messages.locale).format(names) || messages.attribution.unsaid;
  return (
    <p className="text-sm text-soft">
      <span className="sr-only">{messages.card.says}: </span>
      {messages.wording.sources[kind](kind === 'outlet' ? outlet : list, names.length)}
      {words && (
        <>
          {' · '}
          <q lang={lang} className="font-serif">
            {words}
          </q>
        </>
      )}
    </p>
  );
}
