import { expect, test } from 'vitest';
import type { LessonStep } from '#domain/dossier/dossier.ts';
import { beatsOf } from '#domain/lesson/beats.ts';
import { daysShown } from '#domain/lesson/days-shown.ts';
import { stepAt } from '#domain/lesson/step-at.ts';
import { aDossier } from '#tests/support/builders.ts';

const beats = [
  { name: 'a step without an answer is one beat', answer: undefined, guesses: 0, are: ['step'] },
  { name: 'an answer is another', answer: 'Yes.', guesses: 0, are: ['step', 'step answered'] },
  {
    name: 'guesses come before the step, each asked and answered',
    answer: 'Yes.',
    guesses: 2,
    are: ['guess 0', 'guess 0 answered', 'guess 1', 'guess 1 answered', 'step', 'step answered'],
  },
];
test.each(beats)('$name', ({ answer, guesses, are }) => {
  const words = beatsOf(answer === undefined ? {} : { answer }, guesses).map((beat) =>
    [beat.of, ...(beat.of === 'guess' ? [beat.index] : []), ...(beat.isAnswered ? ['answered'] : [])].join(
      ' ',
    ),
  );
  expect(words).toEqual(are);
});

const windows = [
  { name: 'days', from: '2023-07-18', to: '2023-07-29', is: { from: '2023-07-18', to: '2023-07-29' } },
  {
    name: 'a year and a month, whole',
    from: '1998',
    to: '2002-02',
    is: { from: '1998-01-01', to: '2002-02-28' },
  },
  { name: 'no end', from: '1998', to: undefined, is: null },
  { name: 'an open beginning', from: '../1998', to: '2002', is: null },
  { name: 'the end before the beginning', from: '2002', to: '1998', is: null },
];
test.each(windows)('a window from $name', ({ from, to, is }) => {
  expect(daysShown({ ...(from && { from }), ...(to && { to }) })).toEqual(is);
});

const step = (title: string): LessonStep => ({ title, text: 'Read.', show: { view: 'explore' } });
const dossier = aDossier({
  lessons: [
    { id: 'empty', title: 'Empty', minutes: 1, steps: [] },
    { id: 'two', title: 'Two', minutes: 2, steps: [step('First'), step('Second')] },
  ],
});
const places = [
  { id: 'two', number: 1, is: 'lessons[1].steps[0]. 1 First' },
  { id: 'two', number: 2, is: 'lessons[1].steps[1]. 2 Second' },
  { id: 'two', number: 9, is: 'lessons[1].steps[1]. 2 Second' },
  { id: 'empty', number: 1, is: null },
  { id: 'gone', number: 1, is: null },
  { id: null, number: 1, is: null },
];
test.each(places)('step $number of lesson $id: $is', ({ id, number, is }) => {
  const at = stepAt(dossier, id, number);
  expect(at && `${at.place} ${at.number} ${at.step.title}`).toBe(is);
});
