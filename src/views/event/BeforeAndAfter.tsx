import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';
import { CardSection } from '#views/dossier/CardSection.tsx';
import { EventLink } from './EventLink.tsx';

type Props = {
  /** In the order of time; null at its beginning. */
  before: DossierEvent | null;
  /** Null at its end. */
  after: DossierEvent | null;
  /** Whether events between them may be hidden by a filter. */
  isFiltered: boolean;
  lang: string;
  onChoose: (event: string) => void;
};

/** What came before an event and what came after it. */
export function BeforeAndAfter({ before, after, isFiltered, lang, onChoose }: Props) {
  const { card } = useMessages();
  if (!before && !after) return null;
  const both = [
    { word: card.before, event: before, none: card.noneBefore },
    { word: card.after, event: after, none: card.noneAfter },
  ];
  return (
    <CardSection heading={isFiltered ? card.inTimeFiltered : card.inTime}>
      <dl className="grid grid-cols-[max-content_1fr] items-baseline gap-x-3">
        {both.map(({ word, event, none }) => (
          <div key={word} className="contents">
            <dt className="text-sm text-soft">{word}</dt>
            <dd>
              {event ? (
                <EventLink event={event} lang={lang} onChoose={onChoose} />
              ) : (
                <span className="text-sm text-soft">{none}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </CardSection>
  );
}
