import { expect, test } from 'vitest';
import { textDigests } from '#data/text-digests.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { Edtf } from '#domain/chronology/vague-date.ts';
import { boundsOf } from '#domain/chronology/bounds.ts';
import { DAY } from '#domain/chronology/calendar.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { sentenceCoverageOf } from '#domain/coverage/sentence-coverage.ts';
import { outletsReporting } from '#domain/coverage/told.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { changedTexts } from '#domain/file/changed-texts.ts';
import { en } from '#tests/support/messages.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

const { dossier, lost } = decodedSeed('us-icc');
const look = lookUp(dossier);
const proof = proofOf(dossier);

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
const textOf = (article: string): string => look.article.get(article)?.text ?? '';

test('every quotation stands in its article, and there are many', () => {
  expect(lost.map(en.faults.line)).toEqual([]);
  expect(proof.quotations.filter(({ at }) => !at.found).map(({ place }) => place)).toEqual([]);
  expect(proof.total).toBeGreaterThan(dossier.claims.length);
});

test('both texts are the ones that the marks were made on', async () => {
  const digests = await textDigests(dossier);
  expect(digests && [...digests.keys()]).toEqual(['nyt', 'nbc']);
  expect(digests && changedTexts(dossier, digests).map(en.faults.line)).toEqual([]);
});

test.each(dossier.articles)('every sentence of $id is covered by a claim', (article) => {
  const { total, uncovered } = sentenceCoverageOf(dossier, article, proof);
  expect(total).toBeGreaterThan(10);
  expect(uncovered.map(({ start, end }) => article.text.slice(start, end))).toEqual([]);
});

test('every claim belongs to at least one event', () => {
  expect(ids(dossier.claims.filter(({ id }) => !look.eventsOf.has(id)))).toEqual([]);
});

test('every event that an article tells shows where, and context makes no claim', () => {
  const told = dossier.events.filter(({ reported }) => reported.length > 0);
  const context = dossier.events.filter(({ reported }) => reported.length === 0);
  expect(told.length).toBeGreaterThan(0);
  expect(context.length).toBeGreaterThan(0);
  expect(ids(told.filter(({ reported }) => reported.some(({ passages }) => passages.length === 0)))).toEqual(
    [],
  );
  expect(ids(told.filter(({ claims }) => claims.length === 0))).toEqual([]);
  expect(ids(context.filter(({ claims }) => claims.length > 0))).toEqual([]);
});

test('every event names a source for its date in the record', () => {
  expect(ids(dossier.events.filter(({ sources }) => sources.length === 0))).toEqual([]);
});

test('a claim’s outlets are among those that tell one of its events', () => {
  const apart = dossier.claims.filter(({ id, reports }) => {
    const tellers = new Set(
      look.eventsOf.get(id)?.flatMap(({ reported }) => reported.map(({ article }) => article)),
    );
    return !reports.some(({ article }) => tellers.has(article));
  });
  expect(ids(apart)).toEqual([]);
});

test('every source and person is used', () => {
  const sources = new Set([...dossier.events, ...dossier.notes].flatMap((item) => item.sources));
  const people = new Set([
    ...dossier.events.flatMap((event) => event.people ?? []),
    ...dossier.claims.flatMap(({ reports }) =>
      reports.flatMap(({ attribution }) => attribution.sources ?? []),
    ),
  ]);
  expect(ids(dossier.sources).filter((id) => !sources.has(id))).toEqual([]);
  expect(ids(dossier.people).filter((id) => !people.has(id))).toEqual([]);
});

test('every note names a source, and something that it is about', () => {
  expect(dossier.notes.length).toBeGreaterThan(0);
  expect(ids(dossier.notes.filter(({ sources }) => sources.length === 0))).toEqual([]);
  const astray = dossier.notes.filter(
    ({ about }) => !look.claim.has(about.claim ?? '') && !look.event.has(about.event ?? ''),
  );
  expect(ids(astray)).toEqual([]);
});

test('an event’s title is short enough for a label', () => {
  const long = dossier.events.filter(({ title }) => title.length > 40);
  expect(long.map(({ title }) => title)).toEqual([]);
});

/** How many days a date leaves open. */
function widthOf(date: string): number {
  const { earliest, latest } = boundsOf(parseEdtf(date) as Edtf);
  return (latest - earliest) / DAY;
}

test('the order of July 2023 is dated to no day, in the record or by an article', () => {
  const order = look.event.get('biden-order');
  const dates = [order?.date ?? '', ...(order?.reported.map(({ date }) => date) ?? [])];
  expect(dates).toHaveLength(3);
  for (const date of dates) {
    expect(widthOf(date), date).toBeGreaterThan(1);
    expect(date).toContain('2023-07');
  }
});

/** Words that take a side. Where an article uses one, a claim about its words may have to. */
const LOADED =
  /\b(?:abduct|atrocit|barbar|blast|bombshell|brutal|butcher|controvers|corrupt|cover-up|crackdown|cruel|defian|denounc|disgrac|embattled|fierce|heinous|hypocri|illegitimate|infamous|kidnap|notorious|outrag|puppet|regime|retaliat|sham|shame|shocking|slam|so-called|stonewall|terroris|thug|tortur|unprovoked|witch hunt)\w*/gi;

const stem = (word: string): string => word.toLowerCase().replace(/(?:ing|ed|es|s|ies|y|e)$/, '');

test('a claim or an event’s title has a loaded word only where an article that tells it has', () => {
  const wordings = [
    ...dossier.claims.map((claim) => ({ words: claim.statement, told: claim.reports })),
    ...dossier.events.map((event) => ({ words: event.title, told: event.reported })),
  ];
  const used = wordings.flatMap(({ words, told }) =>
    [...words.matchAll(LOADED)].map(([word]) => ({
      word,
      words,
      isTold: told.some(({ article }) => textOf(article).toLowerCase().includes(stem(word))),
    })),
  );
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter(({ isTold }) => !isTold)).toEqual([]);
});

test('a lesson has a loaded word only within quotation marks', () => {
  const said = dossier.lessons.flatMap(({ title, aims = [], misconceptions = [], steps }) => [
    title,
    ...aims,
    ...misconceptions.flatMap(({ belief, reply }) => [belief, reply]),
    ...steps.flatMap((step) => [step.title, step.text, step.notes, step.question, step.answer]),
  ]);
  const own = said.map((text = '') => text.replace(/“[^”]*”/g, ''));
  expect(own.flatMap((text) => text.match(LOADED) ?? [])).toEqual([]);
});

test('the words of each attribution stand in the article too', () => {
  const lost = dossier.claims.flatMap(({ id, reports }) =>
    reports.flatMap(({ article, attribution: { words } }) =>
      words === undefined || textOf(article).includes(words) ? [] : `${id} in ${article}: ${words}`,
    ),
  );
  expect(lost).toEqual([]);
});

test('every related claim is reported by an outlet that is silent on the claim', () => {
  const related = dossier.claims.flatMap((claim) =>
    (claim.related ?? []).map((id) => ({ claim, other: look.claim.get(id) })),
  );
  const idle = related.filter(({ claim, other }) => {
    const telling = outletsReporting(look, claim);
    return !other || outletsReporting(look, other).every((outlet) => telling.includes(outlet));
  });
  expect(idle.map(({ claim, other }) => `${claim.id}: ${other?.id}`)).toEqual([]);
});

test.each(dossier.outlets)(
  'where $short is silent, a nearest thing that it says is named at times',
  (outlet) => {
    const silent = dossier.claims.filter((claim) => !outletsReporting(look, claim).includes(outlet));
    const helped = silent.filter(({ related }) => related);
    expect(helped.length).toBeGreaterThan(0);
    // Never always: where nothing is near, nothing is named.
    expect(helped.length).toBeLessThan(silent.length);
  },
);
