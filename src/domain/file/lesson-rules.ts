import { STEP_VIEWS } from '#domain/lesson/step-views.ts';
import type { Fault, IdKind, ValueType } from './fault.ts';
import { leadingNowhere, type Reference } from './id-rules.ts';
import { entriesOf, fieldOf, type Spot, textOf } from './spot.ts';

/**
 * What steps of lessons point at and the dossier does not have, or the program does not show.
 *
 * No reason to refuse the dossier: a lesson outlives a claim that was renamed under it. Its step says to the
 * teacher what is missing, and goes on.
 */
export function astrayIn(root: Spot): Fault[] {
  const steps = entriesOf(root, 'lessons').flatMap((lesson) => entriesOf(lesson, 'steps'));
  return steps.flatMap((step) => [
    ...leadingNowhere(root, referencesOf(step)),
    ...nothingToGuess(fieldOf(step, 'exercise')),
    ...unknownView(step),
  ]);
}

function referencesOf(step: Spot): Reference[] {
  const show = fieldOf(step, 'show');
  const exercise = fieldOf(step, 'exercise');
  const each = (of: IdKind, spots: Spot[]): Reference[] => spots.map((spot) => ({ of, spot }));
  const quoting = (spot: Spot, key: string) =>
    entriesOf(spot, key).map((quote): Reference => ({ of: 'article', spot: fieldOf(quote, 'article') }));
  return [
    ...quoting(step, 'quotes'),
    ...each('claim', entriesOf(exercise, 'claims')),
    ...each('event', entriesOf(exercise, 'events')),
    ...quoting(exercise, 'passages'),
    { of: 'article', spot: fieldOf(exercise, 'article') },
    { of: 'claim', spot: fieldOf(show, 'claim') },
    { of: 'event', spot: fieldOf(show, 'event') },
    { of: 'outlet', spot: fieldOf(show, 'only') },
  ];
}

function nothingToGuess(exercise: Spot): Fault[] {
  const lacks = (key: string): boolean => fieldOf(exercise, key).value === undefined;
  const missing = (key: string, expected: ValueType): Fault[] =>
    lacks(key) ? [{ place: `${exercise.place}.${key}`, problem: { kind: 'missing', expected } }] : [];
  switch (textOf(exercise, 'kind')) {
    case 'sort':
      return missing('claims', 'list');
    case 'outlet':
      return missing('passages', 'list');
    case 'order':
      return missing('events', 'list');
    case 'missing':
      return [...missing('article', 'text'), ...(lacks('claims') ? missing('events', 'list') : [])];
    default:
      return [];
  }
}

function unknownView(step: Spot): Fault[] {
  const { place } = fieldOf(fieldOf(step, 'show'), 'view');
  const given = textOf(fieldOf(step, 'show'), 'view');
  if (given === undefined || STEP_VIEWS.some((view) => view === given)) return [];
  return [{ place, problem: { kind: 'not-one-of', options: STEP_VIEWS, given } }];
}
