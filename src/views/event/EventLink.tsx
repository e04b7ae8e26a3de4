import { dateInWords } from '#domain/chronology/words.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';

type Props = {
  event: DossierEvent;
  /** The dossier's language. */
  lang: string;
  onChoose: (id: string) => void;
};

/** An event by its title and its date in the record, as something to choose. */
export function EventLink({ event, lang, onChoose }: Props) {
  const messages = useMessages();
  return (
    <button type="button" className="row-link" onClick={() => onChoose(event.id)}>
      <span lang={lang} dir="auto" className="font-medium">
        {event.title}
      </span>{' '}
      <span className="text-sm text-soft">{dateInWords(event.date, messages.dates, messages.locale)}</span>
    </button>
  );
}
