import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { calendarOf } from '#domain/export/icalendar.ts';
import { timelineJsOf } from '#domain/export/timelinejs.ts';
import { timelineJsTable } from '#domain/export/timelinejs-table.ts';
import { en } from '#tests/support/messages.ts';
import { aDossier, anEvent } from '#tests/support/builders.ts';
import { frame } from '#tests/support/export-frame.ts';

const text = readFileSync('EXPORTS.md', 'utf8');

/** What one part of the documentation has in backticks. */
function namedUnder(title: string): string[] {
  const part = text.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? '';
  return [...part.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
}

const eras = [{ id: 'clinton', title: 'Clinton', start: '1993-01-20', end: '2001-01-20' }];
const event = anEvent({ date: '2022-02-24T02:07:30Z/2022-03-01' });
const look = lookUp(aDossier({ events: [event], eras }));

const { csvHeading, csvArticleHeading } = en.ledger;
const headingsOf = (headings: Record<string, string | ((article: string) => string)>): string[] =>
  Object.values(headings).map((heading) => (typeof heading === 'string' ? heading : heading('<article>')));

/** The names of all fields, however deep. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
}

const cases = [
  { title: 'Timeline: CSV', names: timelineJsTable(look, [], frame)[0] ?? [] },
  {
    title: 'Timeline: TimelineJS',
    names: fieldsOf(timelineJsOf(look, [event], frame)),
  },
  {
    title: 'Timeline: iCalendar',
    names: calendarOf(look, [anEvent()], { ...frame, now: 0, leftOut: '' })
      .split('\r\n')
      .flatMap((line) => /^([A-Z-]+)[:;]/.exec(line)?.[1] ?? [])
      .filter((name) => !['BEGIN', 'END', 'VERSION', 'PRODID', 'CALSCALE'].includes(name)),
  },
  { title: 'Ledger: CSV', names: [...headingsOf(csvHeading), ...headingsOf(csvArticleHeading)] },
  { title: 'History: CSV', names: headingsOf(en.history.sheet) },
];

test.each(cases)('EXPORTS.md names all that is in “$title”', ({ title, names }) => {
  const named = namedUnder(title).flatMap((name) => [name, ...name.split(/[[\].]+/)]);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(named).toContain(name);
});
