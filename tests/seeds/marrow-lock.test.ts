import { expect, test } from 'vitest';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { claimPassagesIn } from '#domain/coverage/passages.ts';
import { presenceOfClaim } from '#domain/coverage/presence.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { outletsReporting } from '#domain/coverage/told.ts';
import type {
  ExerciseKind,
  Aspect,
  Attribution,
  AttributionKind,
  Claim,
  PartRole,
  Person,
} from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { STANDINGS } from '#domain/dossier/standing.ts';
import type { Span } from '#domain/text/span.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

/*
 * This dossier is there to show what a dossier can hold. Each test names one thing that a screen has to cope with; one
 * that fails says that there is nothing left to see it on.
 */

const { dossier } = decodedSeed('marrow-lock');
const look = lookUp(dossier);
const proof = proofOf(dossier);
const { articles, claims, events } = dossier;

const reports = claims.flatMap((claim) => claim.reports);
const attributions = reports.map(({ attribution }) => attribution);
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();
/** The keys of a table that the compiler holds to be whole. */
const all = (choices: Record<string, true>): string[] => Object.keys(choices).sort();

test('it says that it is invented wherever a reader may meet it alone', () => {
  expect(dossier.title).toContain('invented');
  expect(dossier.summary).toContain('invented');
  for (const { name } of dossier.outlets) expect(name).toContain('invented');
  for (const { role } of dossier.people) expect(role).toContain('Invented');
  for (const { title } of dossier.sources) expect(title).toContain('invented');
  for (const { edition, parts = [] } of articles) {
    expect(edition).toContain('Invented');
    expect(parts.some(({ role, exact }) => role === 'chrome' && exact.includes('Invented'))).toBe(true);
  }
});

test('four outlets tell the story in short texts, and one of them in two editions', () => {
  expect(dossier.outlets).toHaveLength(4);
  expect(articles).toHaveLength(5);
  expect(sorted(articles.map(({ outlet }) => outlet))).toHaveLength(4);
  for (const { id, text } of articles) {
    const words = text.match(/\S+/g)?.length ?? 0;
    expect(words, id).toBeGreaterThanOrEqual(120);
    expect(words, id).toBeLessThanOrEqual(260);
  }
});

test('there are claims of every standing', () => {
  expect(claims.length).toBeGreaterThanOrEqual(25);
  expect(claims.length).toBeLessThanOrEqual(40);
  expect(sorted(look.standing.values())).toEqual([...STANDINGS].sort());
});

test('outlets differ in every way that has a name', () => {
  expect(sorted(claims.flatMap(({ difference }) => difference?.aspects ?? []))).toEqual(
    all({
      attribution: true,
      certainty: true,
      date: true,
      detail: true,
      framing: true,
      number: true,
      scope: true,
      substance: true,
    } satisfies Record<Aspect, true>),
  );
});

test('claims are of every kind and every weight', () => {
  expect(sorted(claims.map(({ kind }) => kind))).toEqual(
    all({
      event: true,
      state: true,
      statement: true,
      quotation: true,
      background: true,
    } satisfies Record<Claim['kind'], true>),
  );
  expect(sorted(claims.map(({ weight }) => weight))).toEqual(
    all({ core: true, supporting: true, minor: true } satisfies Record<Claim['weight'], true>),
  );
});

test('every kind of attribution is used, and every kind of person', () => {
  expect(sorted(attributions.map(({ kind }) => kind))).toEqual(
    all({
      outlet: true,
      named: true,
      anonymous: true,
      institution: true,
      document: true,
      'outlet-cited': true,
    } satisfies Record<AttributionKind, true>),
  );
  expect(sorted(dossier.people.map(({ kind }) => kind))).toEqual(
    all({ person: true, institution: true, unnamed: true } satisfies Record<Person['kind'], true>),
  );
});

test('the articles have parts of every role', () => {
  expect(sorted(articles.flatMap(({ parts = [] }) => parts.map(({ role }) => role)))).toEqual(
    all({
      chrome: true,
      headline: true,
      standfirst: true,
      caption: true,
      credit: true,
    } satisfies Record<PartRole, true>),
  );
});

test('two outlets rest on the same unnamed source', () => {
  const restOn = (source: string) =>
    sorted(
      reports
        .filter(({ attribution }) => isUnnamed(attribution, source))
        .map(({ article }) => look.article.get(article)?.outlet ?? ''),
    );
  const shared = dossier.people.filter(({ id, kind }) => kind === 'unnamed' && restOn(id).length > 1);
  expect(shared).not.toEqual([]);
});

const isUnnamed = ({ kind, sources = [] }: Attribution, source: string): boolean =>
  kind === 'anonymous' && sources.includes(source);

/** All pairs of passages of different claims in one article. */
const pairs = articles.flatMap(({ id }) => {
  const passages = claimPassagesIn(proof, id);
  return passages.flatMap((a, index) =>
    passages
      .slice(index + 1)
      .filter((b) => a.id !== b.id)
      .map((b) => [a.span, b.span] as const),
  );
});
const lies = {
  'one across the end of the other': (a: Span, b: Span) =>
    a.start < b.start && b.start < a.end && a.end < b.end,
  'one within the other': (a: Span, b: Span) => a.start < b.start && b.end < a.end,
  'one as long as the other': (a: Span, b: Span) => a.start === b.start && a.end === b.end,
};
test.each(Object.entries(lies))('passages lie %s', (_name, are) => {
  expect(pairs.filter(([a, b]) => are(a, b))).not.toEqual([]);
});

const passages = reports.flatMap((report) => report.passages.map(({ exact }) => exact));

test('a quotation holds an emoji that is made of several characters', () => {
  const joined = passages.filter((exact) =>
    /\p{Extended_Pictographic}\u200d\p{Extended_Pictographic}/u.test(exact),
  );
  expect(joined).not.toEqual([]);
});

test('a quotation is written from right to left within a text that is not', () => {
  expect(passages.filter((exact) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(exact))).not.toEqual([]);
});

test('an outlet reports a claim in one of its editions and not in the other', () => {
  const presences = claims.flatMap((claim) =>
    articles.map((article) => presenceOfClaim(look, article, claim)),
  );
  expect(sorted(presences)).toEqual(['elsewhere', 'has', 'silent']);
});

test('where outlets are silent, claims near by are named that one of them reports', () => {
  const related = claims.flatMap((claim) =>
    (claim.related ?? []).map((id) => ({ claim, other: look.claim.get(id) })),
  );
  expect(related).not.toEqual([]);
  for (const { claim, other } of related) {
    const telling = outletsReporting(look, claim);
    const near = other ? outletsReporting(look, other) : [];
    expect(
      near.filter((outlet) => !telling.includes(outlet)),
      `${claim.id}: ${other?.id}`,
    ).not.toEqual([]);
  }
});

/** What of vague dates the record has; the articles' own dates are told beside it. */
const recorded = events.flatMap(({ date }) => parseEdtf(date) ?? []);
const dates = {
  'a day': recorded.some((date) => date.kind === 'date' && date.precision === 'day'),
  'a month': recorded.some((date) => date.kind === 'date' && date.precision === 'month'),
  'about a year': recorded.some(
    (date) => date.kind === 'date' && date.precision === 'year' && date.approximate,
  ),
  'an interval': recorded.some(
    (date) => date.kind === 'interval' && typeof date.start === 'object' && typeof date.end === 'object',
  ),
  'an open end': recorded.some((date) => date.kind === 'interval' && date.end === 'open'),
  'one of several': recorded.some((date) => date.kind === 'set' && date.choice === 'one'),
};
test.each(Object.entries(dates))('an event is dated to %s', (_name, isThere) => expect(isThere).toBe(true));

test('outlets date an event differently, and an event stands in no article', () => {
  const differently = events.filter(({ reported }) => {
    const outlets = new Map(reported.map(({ article, date }) => [look.article.get(article)?.outlet, date]));
    return new Set(outlets.values()).size > 1;
  });
  expect(differently).not.toEqual([]);
  expect(events.filter(({ reported }) => reported.length === 0)).not.toEqual([]);
});

test('there are lanes, eras, stretches of time, and notes', () => {
  expect(sorted(events.map(({ lane }) => lane))).toEqual(sorted(dossier.lanes.map(({ id }) => id)));
  expect(dossier.eras).not.toEqual([]);
  expect(dossier.presets).not.toEqual([]);
  expect(dossier.notes).toHaveLength(2);
});

test('there is a lesson with every kind of exercise', () => {
  const kinds = dossier.lessons.flatMap(({ steps }) => steps.flatMap(({ exercise }) => exercise?.kind ?? []));
  expect(sorted(kinds)).toEqual(
    all({ sort: true, outlet: true, order: true, missing: true } satisfies Record<ExerciseKind, true>),
  );
});

test('every claim belongs to an event, and every event names a source', () => {
  expect(claims.filter(({ id }) => !look.eventsOf.has(id)).map(({ id }) => id)).toEqual([]);
  expect(events.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
});

test('the words of each attribution stand in the article', () => {
  const lost = reports.filter(
    ({ article, attribution: { words = '' } }) => !look.article.get(article)?.text.includes(words),
  );
  expect(lost).toEqual([]);
});
