import { describe, expect, test } from 'vitest';
import { proofOf } from '#domain/coverage/proof.ts';
import { stepsAround } from '#domain/coverage/steps.ts';
import { IN_TIME, storyOf } from '#domain/coverage/story.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aDossier, anEvent } from '#tests/support/builders.ts';

const steps = ['a', 'b', 'c'];

const around = [
  { name: 'nothing', chosen: null, is: { place: 0, previous: null, next: 'a' } },
  { name: 'the first', chosen: 'a', is: { place: 1, previous: null, next: 'b' } },
  { name: 'one in the middle', chosen: 'b', is: { place: 2, previous: 'a', next: 'c' } },
  { name: 'the last', chosen: 'c', is: { place: 3, previous: 'b', next: null } },
  { name: 'what is no step', chosen: 'x', is: { place: 0, previous: null, next: 'a' } },
];
test.each(around)('around $name', ({ chosen, is }) => {
  expect(stepsAround(steps, chosen)).toEqual({ ...is, total: 3 });
});

test('what is no step has neighbours where it stands among the steps', () => {
  expect(stepsAround(steps, 'x', ['a', 'x', 'b', 'c'])).toEqual({
    place: 0,
    total: 3,
    previous: 'a',
    next: 'b',
  });
});

test('of no steps none is next', () => {
  expect(stepsAround([], null)).toEqual({ place: 0, total: 0, previous: null, next: null });
});

describe('a story', () => {
  const told = (id: string, ...quotes: string[]) =>
    anEvent({
      id,
      reported: [{ article: 'nyt', date: '2023', passages: quotes.map((exact) => ({ exact })) }],
    });
  const resisted = told('resisted', 'The Pentagon resisted');
  const context = anEvent({ id: 'context' });
  const ordered = told('ordered', 'The Pentagon resisted', 'has quietly ordered it');
  const events = [resisted, context, ordered];
  const dossier = aDossier({ events });
  const story = (order: string) => storyOf(lookUp(dossier), proofOf(dossier), order, events);

  test('in time has all events in the order given', () => {
    expect(story(IN_TIME)).toEqual({ article: null, steps: ['resisted', 'context', 'ordered'] });
  });

  test('as an article tells it has what the article tells, each once, where it first tells it', () => {
    expect(story('nyt')).toEqual({ article: 'nyt', steps: ['ordered', 'resisted'] });
  });

  test('as an article tells it that tells nothing has no steps', () => {
    expect(story('nbc')).toEqual({ article: 'nbc', steps: [] });
  });

  test('in an order that nobody knows is that of time', () => {
    expect(story('gazette')).toEqual(story(IN_TIME));
  });
});
