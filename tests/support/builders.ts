import { createHash } from 'node:crypto';
import type { Article, Claim, Dossier, DossierEvent, Report } from '#domain/dossier/dossier.ts';

export const TEXTS = {
  nyt: 'Biden orders sharing\nPresident Biden has quietly ordered it, officials said. The Pentagon resisted.',
  nbc: 'Biden orders U.S. to share\nPresident Joe Biden has ordered it, an official said. The ICC issued a warrant.',
};

/** An article of The New York Times, with the digest that its text has. */
export function anArticle(with_: Partial<Article> = {}): Article {
  const text = with_.text ?? TEXTS.nyt;
  return {
    id: 'nyt',
    outlet: 'nyt',
    headline: 'Biden orders sharing',
    published: '2023-07-26',
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    ...with_,
  };
}

/** What an article says of a claim, in words that stand in it. */
export function aReport(with_: Partial<Report> = {}): Report {
  return {
    article: 'nyt',
    passages: [{ exact: 'President Biden has quietly ordered it' }],
    attribution: { kind: 'anonymous', words: 'officials said' },
    ...with_,
  };
}

/** A claim that The New York Times alone makes. */
export function aClaim(with_: Partial<Claim> = {}): Claim {
  return {
    id: 'order',
    statement: 'President Biden has ordered the sharing of evidence.',
    kind: 'event',
    topic: 'decision',
    weight: 'core',
    reports: [aReport()],
    ...with_,
  };
}

/** An event of which no article tells: context. */
export function anEvent(with_: Partial<DossierEvent> = {}): DossierEvent {
  return {
    id: 'statute',
    title: 'The Rome Statute',
    summary: 'A conference adopts the Rome Statute.',
    lane: 'court',
    date: '1998-07-17',
    reported: [],
    claims: [],
    sources: [],
    ...with_,
  };
}

/** A valid dossier of two outlets with an article each and nothing else. */
export function aDossier(with_: Partial<Dossier> = {}): Dossier {
  return {
    format: 'dossier',
    version: 1,
    id: 'sharing',
    title: 'The order to share',
    summary: 'One order, told twice.',
    lang: 'en',
    outlets: [
      { id: 'nyt', name: 'The New York Times', short: 'NYT' },
      { id: 'nbc', name: 'NBC News', short: 'NBC' },
    ],
    articles: [anArticle(), anArticle({ id: 'nbc', outlet: 'nbc', text: TEXTS.nbc })],
    claims: [],
    events: [],
    lanes: [{ id: 'court', title: 'The court' }],
    eras: [],
    people: [],
    sources: [],
    notes: [],
    lessons: [],
    ...with_,
  };
}
