import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { TakeAlong } from '#features/explore/TakeAlong.tsx';
import { en } from '#messages/en.ts';
import { aClaim, aDossier, anEvent } from '#tests/support/builders.ts';

const told = [{ article: 'nyt', date: '2023', passages: [] }];
const look = lookUp(
  aDossier({
    claims: [aClaim({ topic: 'decision' }), aClaim({ id: 'past', topic: 'history' })],
    events: [
      anEvent({ id: 'order', title: 'The order', date: '2023-07~', claims: ['order'], reported: told }),
      anEvent({ id: 'letter', title: 'The letter', date: '2023-07-26', claims: ['past'], reported: told }),
      anEvent(),
    ],
  }),
);

/** The files that were handed over, by name. */
let files: Map<string, Promise<string>>;

beforeEach(() => {
  files = new Map();
  const contents: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${contents.push(blob as Blob) - 1}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = contents[Number(this.href.slice('blob:'.length))];
    if (blob) files.set(this.download, blob.text());
  });
});

async function take(format: 'csv' | 'timelineJs' | 'calendar', search = '') {
  history.replaceState(null, '', `/${search}`);
  render(<TakeAlong look={look} passing={3} window={{ start: 0, end: 1 }} />);
  // jsdom knows no popovers: to it what is in one is hidden.
  await userEvent.click(screen.getByRole('button', { name: en.taking[format].name, hidden: true }));
  await vi.waitFor(() => expect(screen.getByRole('status', { hidden: true })).not.toBeEmptyDOMElement(), {
    timeout: 15_000,
  });
  return screen.getByRole('status', { hidden: true }).textContent;
}

test('the table has all that the timeline counts, with the way back to each', async () => {
  expect(await take('csv')).toBe('Saved sharing-timeline.csv: 3 events.');
  const csv = await files.get('sharing-timeline.csv');
  expect(csv).toContain('about July 2023,The order');
  expect(csv).toContain('http://localhost:3000/?event=order');
});

test('the calendar names what it leaves out, also within', async () => {
  const said = await take('calendar');
  expect(said).toContain('Saved sharing-timeline.ics: 2 of 3 events.');
  expect(said).toContain('The order (about July 2023)');
  const file = (await files.get('sharing-timeline.ics')) ?? '';
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(file.replaceAll('\r\n ', '')).toContain('The order (about July 2023)');
});

test('what is filtered away or hidden as context is not taken', async () => {
  expect(await take('timelineJs', '?topic=history')).toBe('Saved sharing-timelinejs.json: 1 event.');
  const json = JSON.parse((await files.get('sharing-timelinejs.json')) ?? '') as { events: object[] };
  expect(json.events).toEqual([expect.objectContaining({ unique_id: 'letter' })]);
});

test('context that is hidden is not taken, nor a chosen event that does not pass', async () => {
  expect(await take('csv', '?context=hidden&event=statute')).toBe('Saved sharing-timeline.csv: 2 events.');
});
