import type { Proof } from '#domain/coverage/proof.ts';
import type { Dossier, LessonStep } from '#domain/dossier/dossier.ts';
import type { Span } from '#domain/text/span.ts';

/**
 * The most of an article that goes along so that wordings can be compared, from 0 to 1, by characters. With less, the shipped
 * dossier loses most of its pairs; with more, a short article could nearly be read. What the lessons show may go beyond it.
 */
const MOST = 0.4;

/** Words of an article. */
type Place = { article: string; span: Span };

/**
 * What a copy of quotations keeps of each article, by the article's id: what a class needs before it, and no more.
 *
 * Kept always are the words that a lesson shows: its quotations, those of the claims that it asks to be sorted, and of the
 * claims and events that it opens; besides, where an article says that relations changed or names another outlet of the
 * dossier, which sources and history rest on. Then, the shortest first and only all sides together, come the claims on which
 * outlets differ, and last what is asked for as missing, as long as no article gives more than its share. A claim or an
 * event is kept by the first of its passages in each article.
 *
 * @param proof - The dossier's own, which holds the places of its quotations.
 */
export function quotationsKept(dossier: Dossier, proof: Proof): Map<string, Span[]> {
  const texts = new Map(
    dossier.articles.map(({ id, text }) => [
      id,
      { length: text.length, kept: new Uint8Array(text.length), count: 0, spans: [] as Span[] },
    ]),
  );
  const keep = (places: readonly Place[]): void => {
    for (const { article, span } of places) {
      const text = texts.get(article);
      const more = text ? newIn(text.kept, span) : 0;
      if (!text || more === 0) continue;
      text.count += more;
      text.kept.fill(1, span.start, span.end);
      text.spans.push(span);
    }
  };
  const hasRoom = ({ article, span }: Place): boolean => {
    const text = texts.get(article);
    const more = text ? newIn(text.kept, span) : 0;
    return !text || more === 0 || text.count + more <= MOST * text.length;
  };

  const firsts = firstPlaces(proof);
  const steps = dossier.lessons.flatMap((lesson) => lesson.steps);
  keep(shownAsTheyAre(dossier, proof));
  for (const key of steps.flatMap(shownBy)) keep(firsts.get(key) ?? []);
  const differing = dossier.claims
    .filter(({ difference }) => difference)
    .map(({ id }) => firsts.get(claimKey(id)) ?? [])
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const missing = steps.flatMap(perhapsMissing).map((key) => firsts.get(key) ?? []);
  for (const places of [...differing, ...missing]) if (places.every(hasRoom)) keep(places);
  return new Map([...texts].map(([id, { spans }]) => [id, spans]));
}

const claimKey = (id: string): string => `claim ${id}`;
const eventKey = (id: string): string => `event ${id}`;

/** Where each claim and event is first told in each of its articles, by its key. */
function firstPlaces(proof: Proof): Map<string, Place[]> {
  const firsts = new Map<string, Place[]>();
  for (const { of, article, at } of proof.quotations) {
    const key = 'claim' in of ? claimKey(of.claim) : 'event' in of ? eventKey(of.event) : null;
    if (key === null || !at.found) continue;
    const places = firsts.get(key) ?? [];
    firsts.set(key, places);
    if (!places.some((place) => place.article === article)) places.push({ article, span: at.span });
  }
  return firsts;
}

/** Quotations of lessons and of changes of relations, and words that name another outlet. */
function shownAsTheyAre({ articles, outlets }: Dossier, proof: Proof): Place[] {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  return proof.quotations.flatMap(({ of, article, quote, at }) => {
    const namesOther = outlets.some(
      ({ id, name }) => id !== outletOf.get(article) && quote.exact.includes(name),
    );
    const isShown = 'lesson' in of || 'relation' in of || ('claim' in of && namesOther);
    return isShown && at.found ? [{ article, span: at.span }] : [];
  });
}

function shownBy({ show, exercise }: LessonStep): string[] {
  const sorted = exercise?.kind === 'sort' ? (exercise.claims ?? []) : [];
  return [
    ...[...sorted, ...(show.claim === undefined ? [] : [show.claim])].map(claimKey),
    ...(show.event === undefined ? [] : [eventKey(show.event)]),
  ];
}

function perhapsMissing({ exercise }: LessonStep): string[] {
  if (exercise?.kind !== 'missing') return [];
  return [...(exercise.claims ?? []).map(claimKey), ...(exercise.events ?? []).map(eventKey)];
}

const lengthOf = (places: readonly Place[]): number =>
  places.reduce((sum, { span }) => sum + span.end - span.start, 0);

const newIn = (kept: Uint8Array, { start, end }: Span): number =>
  kept.subarray(start, end).reduce((sum, isKept) => sum + 1 - isKept, 0);
