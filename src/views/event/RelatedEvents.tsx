import type { RelatedEvent } from '#domain/coverage/related-events.ts';
import { useMessages } from '#messages/use-messages.ts';
import { CardSection } from '#views/dossier/CardSection.tsx';
import { EventLink } from './EventLink.tsx';

type Props = {
  related: readonly RelatedEvent[];
  lang: string;
  onChoose: (event: string) => void;
};

/** The events that an event is related to, each with the claims that join the two. */
export function RelatedEvents({ related, lang, onChoose }: Props) {
  const { card } = useMessages();
  if (related.length === 0) return null;
  return (
    <CardSection heading={card.related}>
      <ul>
        {related.map(({ event, joins }) => (
          <li key={event.id} className="mt-1 first:mt-0">
            <EventLink event={event} lang={lang} onChoose={onChoose} />
            {joins.map(({ kind, claim }) => (
              <p key={claim.id} className="text-sm text-soft">
                {card.joinedBy[kind]}{' '}
                <span lang={lang} dir="auto">
                  {claim.statement}
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
