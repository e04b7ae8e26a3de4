import type { Attribution as AttributionData, Person } from '#domain/dossier/dossier.ts';
import { useWordingMessages } from '#messages/use-wording-messages.ts';
import { Around, WordList } from '#ui/Words.tsx';

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
  return (
    <p className="text-sm text-soft">
      <span className="sr-only">{messages.card.says}: </span>
      {kind === 'outlet' || names.length === 0 ? (
        messages.wording.sources[kind](kind === 'outlet' ? outlet : messages.attribution.unsaid, 0)
      ) : (
        <Around sentence={(list) => messages.wording.sources[kind](list, names.length)}>
          <WordList words={names} locale={messages.locale} />
        </Around>
      )}
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
