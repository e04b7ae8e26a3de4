import { describe, expect, test } from 'vitest';
import { relatedEvents } from '#domain/coverage/related-events.ts';
import type { Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aClaim, aDossier, anEvent } from '#tests/support/builders.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

const claim = (id: string, ...related: string[]) => aClaim({ id, ...(related.length > 0 && { related }) });
const event = (id: string, date: string, ...claims: string[]) => anEvent({ id, date, claims });

function related(claims: Claim[], own: DossierEvent, ...others: DossierEvent[]) {
  const look = lookUp(aDossier({ claims, events: [own, ...others] }));
  return relatedEvents(look, own).map(({ event: other, joins }) =>
    [other.id, ...joins.map(({ kind, claim: { id } }) => `${kind} ${id}`)].join(', '),
  );
}

test('an event with a claim in common is related by it', () => {
  expect(related([claim('a')], event('own', '2001', 'a'), event('other', '2002', 'a'))).toEqual([
    'other, shared a',
  ]);
});

test('a claim named as near joins its event, whichever of the two names the other', () => {
  const own = event('own', '2001', 'a');
  const other = event('other', '2002', 'b');
  expect(related([claim('a', 'b'), claim('b')], own, other)).toEqual(['other, near b']);
  expect(related([claim('a'), claim('b', 'a')], own, other)).toEqual(['other, near b']);
});

test('all that joins two events is told once, what they share first', () => {
  const claims = [claim('a', 'b', 'c'), claim('b', 'a'), claim('c')];
  expect(related(claims, event('own', '2001', 'a', 'b'), event('other', '2002', 'c', 'b', 'a'))).toEqual([
    'other, shared a, shared b, near c',
  ]);
});

test('claims near to each other within one event join it to nothing', () => {
  expect(related([claim('a', 'b'), claim('b')], event('own', '2001', 'a', 'b'))).toEqual([]);
});

test('related events stand in the order of time', () => {
  const late = event('late', '2003', 'a');
  const early = event('early', '1999', 'b');
  expect(related([claim('a', 'b'), claim('b')], event('own', '2001', 'a'), late, early)).toEqual([
    'early, near b',
    'late, shared a',
  ]);
});

test('the same people, a near claim of no event, and an unknown id relate nothing', () => {
  const own = anEvent({ id: 'own', claims: ['a'], people: ['biden'] });
  const other = anEvent({ id: 'other', claims: ['c'], people: ['biden'] });
  expect(related([claim('a', 'b', 'gone'), claim('b'), claim('c')], own, other)).toEqual([]);
});

describe.each(['us-icc', 'marrow-lock'])('in %s', (id) => {
  const look = lookUp(decodedSeed(id).dossier);
  const all = look.dossier.events.map((each) => ({ each, found: relatedEvents(look, each) }));

  test('a relation holds both ways', () => {
    for (const { each, found } of all) {
      for (const { event: other } of found) {
        expect(relatedEvents(look, other).map((back) => back.event.id)).toContain(each.id);
      }
    }
  });

  test('relations are few: some events have one, none has more than six', () => {
    const counts = all.map(({ found }) => found.length);
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(6);
  });
});
