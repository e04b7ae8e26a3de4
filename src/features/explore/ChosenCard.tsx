import { useMemo, type ReactNode } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import { foundQuotes } from '#domain/coverage/found-quotes.ts';
import { stepsAround } from '#domain/coverage/steps.ts';
import { findQuote } from '#domain/text/find-quote.ts';
import type { Quote } from '#domain/dossier/dossier.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Around, Words } from '#ui/Words.tsx';
import { Card } from '#views/dossier/Card.tsx';
import { EmptyCard } from '#views/dossier/EmptyCard.tsx';
import { ChosenEvent, ClaimCard } from './cards.ts';
import { focusWhereChosen } from './mark-focus.ts';
import type { OnStep } from './StorySteps.tsx';
import { useShown } from './use-shown.ts';
import { useStory } from './use-story.ts';

type Props = {
  open: OpenDossier;
  /** Bring the words that begin at an offset of an article into view. */
  onReveal: (article: string, start: number) => void;
  onStep: OnStep;
  /** What another feature adds to its tools. */
  tools?: ReactNode;
};

/** The one card, for what is chosen. Previous and next stay within the filter, and among events in the story's order. */
export function ChosenCard({ open, onReveal, onStep, tools }: Props) {
  const { look, texts, proof } = open;
  const messages = useMessages();
  const { route, go } = useRoute();
  const shown = useShown(look, route.filter);
  const claim = look.claim.get(route.claim ?? '');
  const event = look.event.get(route.event ?? '');
  const story = useStory(open, event?.id ?? null);

  const readingOrder = useMemo(
    () => [...new Set(look.dossier.articles.flatMap(({ id }) => texts.get(id)?.claims ?? []))],
    [look, texts],
  );
  const claims = useMemo(
    () => readingOrder.filter((id) => shown.claimIds.has(id)),
    [readingOrder, shown.claimIds],
  );
  const isFound = useMemo(() => foundQuotes(proof), [proof]);
  const reveal = (article: string, quote: Quote): void => {
    const place = findQuote(look.article.get(article)?.text ?? '', quote);
    if (place.found) onReveal(article, place.span.start);
  };

  const named = (words: string): string =>
    claim
      ? messages.card.claimChosen(messages.standing.word[look.standing.get(claim.id) ?? 'only'], words)
      : event
        ? messages.card.eventChosen(words, dateInWords(event.date, messages.dates, messages.locale))
        : '';

  return (
    <Card
      kind={claim ? 'claim' : event ? 'event' : null}
      id={claim?.id ?? event?.id ?? null}
      label={claim ? messages.card.claim : messages.card.event}
      announcement={
        (claim ?? event) && (
          <Around sentence={named}>
            <Words>{claim?.statement ?? event?.title}</Words>
          </Around>
        )
      }
      steps={claim ? stepsAround(claims, claim.id) : story}
      onGo={(id) => (claim ? go({ claim: id }) : onStep(id, story.article, 'push'))}
      onClose={() => {
        go({ claim: null, event: null });
        focusWhereChosen(claim?.id);
      }}
      canCopy={!route.embed}
      tools={tools}
    >
      {claim && (
        <ClaimCard
          look={look}
          claim={claim}
          isFound={isFound}
          onEvent={(id) => go({ event: id, claim: null })}
          onClaim={(id) => go({ claim: id, event: null })}
          onPassage={reveal}
        />
      )}
      {event && <ChosenEvent look={look} event={event} isFound={isFound} onPassage={reveal} />}
      {!claim && !event && <EmptyCard />}
    </Card>
  );
}
