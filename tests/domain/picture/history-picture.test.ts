import { expect, test } from 'vitest';
import { byRecord } from '#domain/coverage/by-record.ts';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { heightsOf } from '#domain/picture/chart-heights.ts';
import { fitChart } from '#domain/picture/fit-chart.ts';
import { historyPicture, type HistoryToDraw } from '#domain/picture/history-picture.ts';
import { stripOf } from '#domain/picture/strip.ts';
import { aDossier, anEvent } from '#tests/support/builders.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

const words = {
  locale: 'en',
  inNoArticle: 'In no article',
  relation: { warmer: 'warmer', cooler: 'cooler' },
};
const ruler = (text: string) => text.length * 6.6;

function picture(dossier: Dossier, with_: Partial<HistoryToDraw> = {}) {
  const look = lookUp(dossier);
  const events = byRecord(look, dossier.events);
  return historyPicture({ look, events, by: 'actor', dates: 'record', window: null, ...with_ }, words, ruler);
}

const source = (id: string) => ({ id, title: id, publisher: 'Treaty Office' });
const small = aDossier({
  events: [
    anEvent({ id: 'b', title: 'B', date: '2001', sources: ['x', 'y'] }),
    anEvent({
      id: 'a',
      title: 'A',
      date: '1999-05-05',
      sources: ['y'],
      relation: { direction: 'warmer', article: 'nyt', exact: 'warmer' },
    }),
    anEvent({ id: 'never', title: 'Never', date: '../..', sources: ['z'] }),
  ],
  sources: ['x', 'y', 'z'].map(source),
});

test('sources are numbered in the order in which the events that are drawn name them', () => {
  const { sources, input } = picture(small);
  expect(sources.map(({ number, source: { id } }) => `${number} ${id}`)).toEqual(['1 y', '2 x']);
  expect(input.entries.map(({ title, suffix }) => [title, suffix])).toEqual([
    ['A', 'warmer\u20021'],
    ['B', '1, 2'],
  ]);
});

test('what has no place in time is named beside the whole, and not beside a part', () => {
  expect(picture(small).undated.map(({ id }) => id)).toEqual(['never']);
  const window = { start: Date.parse('1999-01-01'), end: Date.parse('2000-01-01') };
  const part = picture(small, { window });
  expect(part.undated).toEqual([]);
  expect(part.shown.map(({ id }) => id)).toEqual(['a']);
});

test('the legend explains the marks that occur', () => {
  expect(picture(small).kinds).toEqual(['day', 'within', 'context']);
});

test('of no event there is nothing to draw', () => {
  expect(picture(small, { events: [] })).toMatchObject({ stretch: null, shown: [], sources: [], kinds: [] });
});

test.each(['us-icc', 'marrow-lock'])('every event of %s stands by itself in the picture of all', (id) => {
  const { dossier } = decodedSeed(id);
  const { input } = picture(dossier);
  const chart = fitChart(input);
  expect(chart.groups).toEqual([]);
  expect(chart.things.map(({ entry }) => entry.event).toSorted()).toEqual(
    dossier.events.map((event) => event.id).toSorted(),
  );
});

const page = { width: 1046, height: 640 };

test.each(['us-icc', 'marrow-lock'])(
  'every event of %s stands by itself on the strip, which fits its pages',
  (id) => {
    const strip = stripOf(picture(decodedSeed(id).dossier).input, page);
    expect(strip.chart.groups).toEqual([]);
    expect(strip.pages).toBeGreaterThanOrEqual(3);
    expect(strip.heights.whole).toBeLessThanOrEqual(page.height);
  },
);

test('a history too crowded for its paper gathers events and still fits', () => {
  const events = Array.from({ length: 560 }, (_, index) =>
    anEvent({
      id: `e${index}`,
      title: `Event number ${index} of very many`,
      date: `2023-07-${10 + (index % 15)}`,
    }),
  );
  const { input } = picture(aDossier({ events: [anEvent({ date: '1900' }), ...events] }));
  const whole = fitChart(input);
  const strip = stripOf(input, page);
  for (const { things, groups } of [whole, strip.chart]) {
    expect(groups.length).toBeGreaterThan(0);
    expect(things.length + groups.reduce((sum, { keys }) => sum + keys.length, 0)).toBe(561);
  }
  expect(heightsOf(whole).whole).toBeLessThan(3000);
  expect(strip.heights.whole).toBeLessThanOrEqual(page.height);
});
