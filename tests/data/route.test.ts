import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARKS } from '#domain/coverage/filter.ts';
import { HOME, routeOf, searchOf, PRINTED, THEMES, VIEWS, type Route } from '#data/route/route.ts';
import { STANDINGS } from '#domain/dossier/standing.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const day = fc
  .date({ min: new Date('-200000-01-01'), max: new Date('+200000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().split('T')[0] ?? '');
const window = fc
  .uniqueArray(day, { minLength: 2, maxLength: 2 })
  .map((days) => days.sort((a, b) => Date.parse(a) - Date.parse(b)))
  .map(([from = '', to = '']) => ({ from, to }));
const chosen = fc.oneof(
  fc.constant({ claim: null, event: null }),
  slug.map((claim) => ({ claim, event: null })),
  slug.map((event) => ({ claim: null, event })),
);
const route: fc.Arbitrary<Route> = fc
  .record({
    dossier: slug,
    view: fc.constantFrom(...VIEWS),
    filter: fc.record({
      standing: fc.subarray([...STANDINGS]),
      outlets: fc.uniqueArray(slug, { maxLength: 3 }),
      topic: fc.option(words),
    }),
    q: fc.oneof(fc.constant(''), words),
    articles: fc.uniqueArray(slug, { maxLength: 3 }),
    marks: fc.constantFrom(...MARKS),
    threads: fc.constantFrom('chosen' as const, 'all' as const),
    group: fc.constantFrom('topic' as const, 'standing' as const, null),
    sort: fc.option(slug),
    context: fc.constantFrom('shown' as const, 'hidden' as const),
    only: fc.option(slug),
    window: fc.option(window),
    by: fc.constantFrom('actor' as const, 'outlet' as const, 'none' as const),
    dates: fc.constantFrom('record' as const, 'reported' as const),
    apart: fc.constantFrom('shown' as const, 'hidden' as const),
    draw: fc.constantFrom('time' as const, 'orders' as const),
    story: fc.oneof(fc.constant('time'), slug),
    what: fc.constantFrom(...PRINTED),
    paper: fc.constantFrom('a4' as const, 'letter' as const),
    lesson: fc.option(slug),
    step: fc.integer({ min: 1, max: 9999 }),
    presenter: fc.boolean(),
    theme: fc.option(fc.constantFrom(...THEMES)),
    embed: fc.boolean(),
  })
  .chain((rest) => chosen.map((choice) => ({ ...rest, ...choice })));

test('a link restores the screen that it was copied from', () => {
  fc.assert(
    fc.property(route, (route) => {
      expect(routeOf(searchOf(route))).toEqual(route);
    }),
  );
});

test('no link breaks the reading of it, and what was read is written alike ever after', () => {
  const name = fc.constantFrom(...new URLSearchParams(searchOf(busy)).keys());
  const query = fc.array(fc.tuple(name, words)).map((entries) => new URLSearchParams(entries).toString());
  fc.assert(
    fc.property(fc.oneof(fc.string(), query), (search) => {
      const once = searchOf(routeOf(search));
      expect(searchOf(routeOf(once))).toBe(once);
    }),
  );
});

/** A screen with nothing as it ordinarily is. */
const busy: Route = {
  dossier: 'other-story',
  view: 'about',
  claim: 'order-to-share',
  event: null,
  filter: { standing: ['alike', 'only'], outlets: ['nyt', 'nbc'], topic: 'The decision & more' },
  q: 'evidence',
  articles: ['nbc', 'nyt'],
  marks: 'core',
  threads: 'all',
  group: 'topic',
  sort: '-statement',
  context: 'hidden',
  only: 'nbc',
  window: { from: '2023-07-19', to: '2023-07-27' },
  by: 'outlet',
  dates: 'reported',
  apart: 'shown',
  draw: 'orders',
  story: 'nbc',
  what: 'list',
  paper: 'letter',
  lesson: 'told-two-ways',
  step: 3,
  presenter: true,
  theme: 'projector',
  embed: true,
};

test('a link says in plain words what is on the screen', () => {
  expect(searchOf(busy)).toBe(
    '?dossier=other-story&view=about&claim=order-to-share&outlets=nyt,nbc&standing=alike,only' +
      '&topic=The+decision+%26+more&q=evidence&articles=nbc,nyt&marks=core&threads=all' +
      '&group=topic&sort=-statement&context=hidden&only=nbc&from=2023-07-19&to=2023-07-27&by=outlet&dates=reported&apart=shown&draw=orders&story=nbc' +
      '&what=list&paper=letter&lesson=told-two-ways&step=3&presenter=1&theme=projector&embed=1',
  );
});

test('the default screen has no query, and no query is the default screen', () => {
  expect(searchOf(HOME)).toBe('');
  expect(routeOf('')).toEqual(HOME);
  expect(routeOf('?')).toEqual(HOME);
});

const defaults = ['?dossier=us-icc', '?view=explore', '?by=actor', '?dates=record', '?story=time'];
test.each(defaults)('%s is the default screen and is left out', (search) => {
  expect(searchOf(routeOf(search))).toBe('');
});

const ignored = [
  { name: 'an unknown view', search: '?view=map' },
  { name: 'an unknown kind of lane', search: '?by=size' },
  { name: 'unknown dates', search: '?dates=guessed' },
  { name: 'an unknown theme', search: '?theme=neon' },
  { name: 'a name that objects have', search: '?theme=constructor&view=toString' },
  { name: 'an unknown standing', search: '?standing=best,,ONLY' },
  { name: 'commas alone', search: '?outlets=,,' },
  { name: 'a name that the route does not know', search: '?utm_source=mail&fbclid=1' },
  { name: 'a broken escape', search: '?view=%E0%A4%A' },
  { name: 'one day without the other', search: '?from=2023-07-19' },
  { name: 'the last day alone', search: '?to=2023-07-19' },
  { name: 'days in the wrong order', search: '?from=2023-07-27&to=2023-07-19' },
  { name: 'a day that does not exist', search: '?from=2023-02-30&to=2023-07-27' },
  { name: 'a leap day of another year', search: '?from=2022-01-01&to=2023-02-29' },
  { name: 'a month that does not exist', search: '?from=2023-01-01&to=2023-13-01' },
  { name: 'a month instead of a day', search: '?from=2023-01&to=2023-07' },
  { name: 'a day with a time', search: '?from=2023-07-19T00:00&to=2023-07-27T00:00' },
  { name: 'words instead of days', search: '?from=yesterday&to=today' },
  { name: 'a step in words', search: '?step=last' },
  { name: 'a step before the first', search: '?step=0' },
  { name: 'half a step', search: '?step=1.5' },
  { name: 'a far year', search: '?from=2023-01-01&to=12023-01-01' },
];
test.each(ignored)('$name is as if it were absent', ({ search }) => {
  expect(routeOf(search)).toEqual(HOME);
});

test('known words beside unknown ones count', () => {
  const { filter, theme } = routeOf('?standing=best,only&theme=dark&view=map');
  expect({ standing: filter.standing, theme }).toEqual({ standing: ['only'], theme: 'dark' });
});

test('a claim wins over an event', () => {
  expect(routeOf('?event=biden-order&claim=order-to-share')).toMatchObject({
    claim: 'order-to-share',
    event: null,
  });
});

test('a leap day is a day', () => {
  expect(routeOf('?from=2024-02-29&to=2024-03-01').window).toEqual({ from: '2024-02-29', to: '2024-03-01' });
});

test.each(['topic', 'claim', 'event', 'dossier', 'outlets', 'standing', 'view', 'theme'])(
  'an empty %s is as if it were absent',
  (name) => expect(routeOf(`?${name}=`)).toEqual(HOME),
);

const farWindows = [
  { name: 'the year 0, which is 1 BC', from: '0000-01-01', to: '0000-02-01' },
  { name: 'years before it', from: '-000044-01-01', to: '-000043-03-15' },
  { name: 'years of five digits', from: '9999-01-01', to: '+012023-01-01' },
];
test.each(farWindows)('$name can be a window', ({ from, to }) => {
  expect(routeOf(`?${new URLSearchParams({ from, to }).toString()}`).window).toEqual({ from, to });
});
