import { expect, test } from 'vitest';
import { presenceOfClaim, presenceOfEvent, type Presence } from '#domain/coverage/presence.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport, TEXTS } from '#tests/support/builders.ts';

const told = (article: string) => ({ article, date: '2023', passages: [] });
const look = lookUp(
  aDossier({
    articles: [
      anArticle(),
      anArticle({ id: 'nyt-late' }),
      anArticle({ id: 'nbc', outlet: 'nbc', text: TEXTS.nbc }),
    ],
    claims: [
      aClaim({ id: 'early', reports: [aReport({ article: 'nyt' })] }),
      aClaim({ id: 'of-nbc', reports: [aReport({ article: 'nbc' })] }),
    ],
    events: [anEvent({ id: 'order', reported: [told('nyt')], claims: ['of-nbc'] })],
  }),
);

const claims: { article: string; claim: string; presence: Presence }[] = [
  { article: 'nyt', claim: 'early', presence: 'has' },
  // The outlet does report it: to call it silent would be untrue.
  { article: 'nyt-late', claim: 'early', presence: 'elsewhere' },
  { article: 'nbc', claim: 'early', presence: 'silent' },
  { article: 'nyt-late', claim: 'of-nbc', presence: 'silent' },
];

test.each(claims)('$article: $claim is $presence', ({ article, claim, presence }) => {
  expect(presenceOfClaim(look, look.article.get(article)!, look.claim.get(claim)!)).toBe(presence);
});

const events: { article: string; presence: Presence }[] = [
  { article: 'nyt', presence: 'has' },
  { article: 'nyt-late', presence: 'elsewhere' },
  // It makes a claim that belongs to the event without telling it.
  { article: 'nbc', presence: 'claims-only' },
];

test.each(events)('$article: the event is $presence', ({ article, presence }) => {
  expect(presenceOfEvent(look, look.article.get(article)!, look.event.get('order')!)).toBe(presence);
});
