import { expect, test } from 'vitest';
import { drawnFrom } from '#domain/chronology/drawn.ts';
import type { ThingAlone } from '#domain/chronology/gather.ts';
import { createEventButton, drawEventButton } from '#views/timeline/thing-button.ts';
import type { TimelineEntry } from '#views/timeline/timeline-entry.ts';

const DAY = 86_400_000;
const drawn = drawnFrom('2024-02-10');
if (!drawn) throw new Error('The day has no place in a drawing.');
const entry: TimelineEntry = {
  key: 'vote',
  event: 'vote',
  lane: '',
  title: 'The vote',
  lang: 'en',
  name: () => 'The vote, February 10',
  description: () => '',
  drawn,
  context: false,
  apart: () => [],
};
const left = Date.UTC(2024, 1, 9);
const extent = { start: left, end: left + DAY };
const thing: ThingAlone = {
  kind: 'event',
  event: 'vote',
  key: 'vote',
  lane: '',
  row: 0,
  place: 0,
  left,
  right: left + 9 * DAY,
  extent,
  labelled: true,
  labelAt: left + 2 * DAY,
};

const cases: { name: string; from: [TimelineEntry, ThingAlone, number]; isKept: boolean }[] = [
  { name: 'the same', from: [entry, { ...thing }, DAY / 10], isKept: true },
  { name: 'another scale', from: [entry, thing, DAY / 20], isKept: false },
  { name: 'a label elsewhere', from: [entry, { ...thing, labelAt: left }, DAY / 10], isKept: false },
  { name: 'another entry', from: [{ ...entry, title: 'The ballot' }, thing, DAY / 10], isKept: false },
];
test.each(cases)('an event drawn again from $name keeps its marks: $isKept', ({ from, isKept }) => {
  const button = createEventButton();
  drawEventButton(button, entry, thing, DAY / 10);
  const mark = button.querySelector('.timeline-bar, .timeline-dot');
  drawEventButton(button, ...from);
  expect(mark !== null && button.contains(mark)).toBe(isKept);
});
