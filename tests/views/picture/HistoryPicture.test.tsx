import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { byRecord } from '#domain/coverage/by-record.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { fitChart } from '#domain/picture/fit-chart.ts';
import { historyPicture } from '#domain/picture/history-picture.ts';
import { en } from '#messages/en.ts';
import { HistoryPicture } from '#views/picture/HistoryPicture.tsx';
import { HistoryList } from '#views/print/HistoryList.tsx';
import { aDossier, anEvent } from '#tests/support/builders.ts';

const ruler = (text: string) => text.length * 6.6;
const words = { locale: 'en', inNoArticle: 'In no article', relation: en.timeline.relation };

function show(events: DossierEvent[]) {
  const sources = [{ id: 'untc', title: 'Rome Statute', publisher: 'U.N. Treaty Collection' }];
  const look = lookUp(aDossier({ events, sources }));
  const history = {
    look,
    events: byRecord(look, events),
    by: 'actor',
    dates: 'record',
    window: null,
  } as const;
  const picture = historyPicture(history, words, ruler);
  const chart = picture.shown.length > 0 ? fitChart(picture.input) : null;
  return render(<HistoryPicture {...{ picture, chart, look, ruler }} dates="record" />);
}

test('a picture has a name, and says in words what it shows', () => {
  show([anEvent({ sources: ['untc'] })]);
  expect(screen.getByRole('img', { name: 'The order to share' })).toHaveAccessibleDescription(
    /^July 17, 1998\. 1 event\. Dates as in the record\. .*The Rome Statute \(July 17, 1998\)/,
  );
  expect(screen.getByText('Rome Statute, U.N. Treaty Collection')).toBeInTheDocument();
});

test('a long title is broken into lines and none of it is lost', () => {
  const title = 'A very long title '.repeat(12).trim();
  const { container } = show([anEvent({ title })]);
  const lines = [...container.querySelectorAll('[data-event] text')].map((line) => line.textContent);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe(title);
});

test('a title from right to left runs from right to left', () => {
  show([anEvent({ title: 'אמנת רומא' })]);
  expect(screen.getByText('אמנת רומא')).toHaveAttribute('direction', 'rtl');
});

test('markup in every word stays words, in the page and in the file', () => {
  const script = '</text></svg><script>alert(1)</script><image href="x" onerror="alert(1)"/>';
  const { container } = show([anEvent({ title: script, summary: script })]);
  const file = new XMLSerializer().serializeToString(container.querySelector('svg') ?? container);
  // jsdom, unlike browsers, writes the namespace twice.
  const read = new DOMParser().parseFromString(file.replace(/ xmlns="[^"]*"/, ''), 'image/svg+xml');
  expect(read.querySelectorAll('script, image, foreignObject, a, parsererror')).toHaveLength(0);
  const attributes = [...read.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
  expect(read.documentElement.textContent).toContain('<script>alert(1)</script>');
});

test('of no event there is no chart', () => {
  show([]);
  expect(screen.getByText('No event passes this filter.')).toBeInTheDocument();
  expect(screen.queryByText('Key')).toBeNull();
});

test('the list says of each event when, by whose word, and from which source', () => {
  const reported = [{ article: 'nyt', date: '1998', passages: [] }];
  const events = [anEvent({ reported, sources: ['untc'] })];
  const sources = [{ id: 'untc', title: 'Rome Statute', publisher: 'U.N. Treaty Collection' }];
  render(<HistoryList look={lookUp(aDossier({ events, sources }))} events={events} />);
  const [item] = screen.getAllByRole('listitem');
  expect(item).toHaveTextContent('July 17, 1998');
  expect(item).toHaveTextContent('told by NYT · NYT: 1998 · Source 1');
});
