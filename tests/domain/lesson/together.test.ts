import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLessonMessage, type LessonMessage } from '#domain/lesson/together.ts';

const state = {
  step: 3,
  played: { 1: { beat: 2, hands: {} }, 3: { beat: 0, hands: { '["a","alike"]': 12 } } },
  isBlank: false,
  isAway: true,
};

test.each<[string, LessonMessage]>([
  ['how things are', { kind: 'state', from: 'class', state }],
  ['an answer', { kind: 'answer', from: 'presenter', state }],
  ['a question', { kind: 'ask', from: 'presenter' }],
  ['a farewell', { kind: 'gone', from: 'class' }],
])('%s is read as it was sent', (_, message) => {
  expect(readLessonMessage(structuredClone(message))).toEqual(message);
});

test.each([
  ['nothing', undefined],
  ['a text', 'state'],
  ['a list', [{ kind: 'ask', from: 'class' }]],
  ['of another kind', { kind: 'shout', from: 'class' }],
  ['from nobody', { kind: 'ask' }],
  ['from elsewhere', { kind: 'ask', from: 'student' }],
  ['without its state', { kind: 'state', from: 'class' }],
  ['a step before the first', { kind: 'state', from: 'class', state: { ...state, step: 0 } }],
  ['half a step', { kind: 'state', from: 'class', state: { ...state, step: 1.5 } }],
  ['a step beyond all', { kind: 'state', from: 'class', state: { ...state, step: 1e9 } }],
  ['not said whether it is blank', { kind: 'state', from: 'class', state: { ...state, isBlank: 'no' } }],
  ['steps in a list', { kind: 'state', from: 'class', state: { ...state, played: [] } }],
  [
    'a step by name',
    { kind: 'state', from: 'class', state: { ...state, played: { x: { beat: 0, hands: {} } } } },
  ],
  [
    'a beat below 0',
    { kind: 'state', from: 'class', state: { ...state, played: { 1: { beat: -1, hands: {} } } } },
  ],
  [
    'hands as words',
    { kind: 'state', from: 'class', state: { ...state, played: { 1: { beat: 0, hands: { a: '9' } } } } },
  ],
])('a message is no message: %s', (_, data) => {
  expect(readLessonMessage(data)).toBeNull();
});

test('whatever comes, nothing breaks', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (played, rest) => {
      const message = readLessonMessage({ kind: 'state', from: 'class', state: { ...state, played, rest } });
      expect(message === null || message.kind === 'state').toBe(true);
    }),
  );
});
