import { expect, test } from 'vitest';
import { DAY } from '#domain/chronology/calendar.ts';
import { drawnBeside, drawnOf, type DrawnAlone } from '#domain/chronology/drawn.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { besideMarks } from '#views/timeline/beside-marks.ts';

function alone(text: string): DrawnAlone {
  const date = parseEdtf(text);
  const drawn = date && drawnOf(date);
  if (!drawn) throw new Error(`${text} has no place in a drawing`);
  return drawn;
}

const cases: { name: string; own: string; others: string[]; marks: string[] }[] = [
  { name: 'nothing beside it', own: '2024-02-10', others: [], marks: [] },
  {
    name: 'two days apart: a line as long',
    own: '2024-02-10',
    others: ['2024-02-12'],
    marks: ['timeline-lead', 'timeline-stem', 'timeline-ring'],
  },
  {
    name: 'a month around a day: no line, for they are not apart',
    own: '2024-02-10',
    others: ['2024-02'],
    marks: ['timeline-stem', 'timeline-whisker'],
  },
  { name: 'a day in a month', own: '2024-02', others: ['2024-02-10'], marks: ['timeline-ring'] },
  {
    name: '“or earlier” and two days before: one line that says it reaches so far',
    own: '/1998',
    others: ['1993-05-25', '1994-11-08'],
    marks: ['timeline-lead is-reach', 'timeline-ring', 'timeline-ring'],
  },
  {
    name: '“or earlier” and a day after: apart',
    own: '/1998',
    others: ['1999-05-25'],
    marks: ['timeline-lead', 'timeline-ring'],
  },
];

test.each(cases)('$name', ({ own, others, marks }) => {
  const drawn = drawnBeside(alone(own), others.map(alone));
  const elements = besideMarks(drawn, DAY / 4, (time) => time / (DAY / 4));
  expect(elements.map(({ className }) => className)).toEqual(marks);
});

test('the line is as long as the two are apart', () => {
  const drawn = drawnBeside(alone('2024-02-10'), [alone('2024-02-20')]);
  const [line] = besideMarks(drawn, DAY / 4, (time) => time / (DAY / 4));
  // From the middle of the dot to the edge of the ring's room, which is 10 px wide.
  expect(line?.style.inlineSize).toBe('35px');
});
