import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { en } from '#tests/support/messages.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

const seeds = readdirSync('seeds', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, ...decodedSeed(name) }));
const lessons = seeds.flatMap(({ name, dossier }) =>
  dossier.lessons.map((lesson) => ({ name: `${name}: ${lesson.id}`, dossier, lesson })),
);

test('the story that opens first has lessons of 5, 15 and 45 minutes', () => {
  const minutes = seeds.find(({ name }) => name === 'us-icc')?.dossier.lessons.map((each) => each.minutes);
  expect(minutes).toEqual([5, 15, 45]);
});

test.each(seeds)('no step of $name points at what is not there', ({ astray, lost }) => {
  expect([...astray, ...lost].map(en.faults.line)).toEqual([]);
});

/** What a quotation in a lesson may be taken from: an article, or the dossier's own titles and notes. */
function textsOf({ articles, events, notes, claims }: Dossier): string {
  return [
    ...articles.map(({ text }) => text),
    ...events.flatMap(({ title, summary, dateNote = '' }) => [title, summary, dateNote]),
    ...notes.map(({ text }) => text),
    ...claims.map(({ statement }) => statement),
  ]
    .join('\n')
    .toLowerCase();
}

describe.each(lessons)('$name', ({ dossier, lesson }) => {
  const { steps, aims = [], misconceptions = [] } = lesson;

  test('says what it is for, and what is commonly got wrong', () => {
    expect(aims).not.toEqual([]);
    expect(misconceptions).not.toEqual([]);
    expect(steps.filter(({ notes }) => notes === undefined).map(({ title }) => title)).toEqual([]);
  });

  test('takes as long as its steps', () => {
    expect(steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0)).toBe(lesson.minutes);
  });

  test('quotes words that stand there', () => {
    const texts = textsOf(dossier);
    // What students say (`belief`, and in the notes) is in quotation marks too, and stands nowhere.
    const said = [
      ...misconceptions.map(({ reply }) => reply),
      ...steps.flatMap(({ text, question = '', answer = '' }) => [text, question, answer]),
    ];
    const quoted = said.flatMap((text) => [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words));
    const lost = quoted.filter((words) => !texts.includes(words.replace(/[.,]$/, '').toLowerCase()));
    expect(quoted).not.toEqual([]);
    expect(lost).toEqual([]);
  });

  test('fits on a screen: few words in a step, answers in whole sentences', () => {
    const words = (text = ''): number => text.match(/\S+/g)?.length ?? 0;
    for (const { title, text, question, answer } of steps) {
      expect(words(title), title).toBeLessThanOrEqual(9);
      expect(words(text), title).toBeLessThanOrEqual(40);
      expect(words(question), title).toBeLessThanOrEqual(30);
      expect(words(answer), title).toBeLessThanOrEqual(90);
      for (const sentence of [text, question, answer]) expect(sentence ?? '.', title).toMatch(/[.?…]$/);
    }
  });

  test('never asks for a verdict', () => {
    const asked = steps.flatMap(({ text, question = '' }) => [text, question]).join('\n');
    expect(asked).not.toMatch(/\b(?:bias(?:ed)?|score|better|worse|trustworthy|reliable|fake|lies|lying)\b/i);
  });
});
