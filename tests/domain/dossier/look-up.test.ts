import { expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anEvent, aReport } from '#tests/support/builders.ts';

const both = [aReport(), aReport({ article: 'nbc' })];
const note = (id: string, about: { claim?: string; event?: string }) => ({
  id,
  about,
  text: id,
  sources: [],
});
const dossier = aDossier({
  claims: [aClaim(), aClaim({ id: 'resisted', reports: both }), aClaim({ id: 'unplaced' })],
  events: [
    anEvent({ id: 'last', claims: ['order', 'resisted'] }),
    anEvent({ id: 'first', claims: ['order'] }),
  ],
  people: [{ id: 'biden', name: 'Joe Biden', role: 'President', kind: 'person' }],
  sources: [{ id: 'statute', title: 'Rome Statute', publisher: 'U.N.' }],
  notes: [note('on-both', { claim: 'order', event: 'last' }), note('on-claim', { claim: 'order' })],
});
const look = lookUp(dossier);

const found = [
  { name: 'an outlet', by: look.outlet, id: 'nbc', item: dossier.outlets[1] },
  { name: 'an article', by: look.article, id: 'nbc', item: dossier.articles[1] },
  { name: 'a claim', by: look.claim, id: 'resisted', item: dossier.claims[1] },
  { name: 'an event', by: look.event, id: 'first', item: dossier.events[1] },
  { name: 'a person', by: look.person, id: 'biden', item: dossier.people[0] },
  { name: 'a source', by: look.source, id: 'statute', item: dossier.sources[0] },
];
test.each(found)('$name is found by its id, and none by another', ({ by, id, item }) => {
  expect(item).toBeDefined();
  expect(by.get(id)).toBe(item);
  expect(by.get('no-such-id')).toBeUndefined();
});

test('each claim has its standing', () => {
  expect([...look.standing]).toEqual([
    ['order', 'only'],
    ['resisted', 'alike'],
    ['unplaced', 'only'],
  ]);
});

test('a claim has its events in the dossier’s order, or no entry', () => {
  expect(look.eventsOf.get('order')?.map(({ id }) => id)).toEqual(['last', 'first']);
  expect(look.eventsOf.get('resisted')?.map(({ id }) => id)).toEqual(['last']);
  expect(look.eventsOf.has('unplaced')).toBe(false);
});

test('a note about a claim and an event is found from both', () => {
  expect(look.notesOnClaim.get('order')?.map(({ id }) => id)).toEqual(['on-both', 'on-claim']);
  expect(look.notesOnEvent.get('last')?.map(({ id }) => id)).toEqual(['on-both']);
  expect(look.notesOnEvent.has('first')).toBe(false);
});
