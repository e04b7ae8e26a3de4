import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { calendarDaysOf } from '#domain/export/calendar-days.ts';
import { calendarOf } from '#domain/export/icalendar.ts';
import { aDossier, anEvent } from '#tests/support/builders.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';
import { frame } from '#tests/support/export-frame.ts';
import { anyText } from '#tests/support/texts.ts';

// ical.js 2.2 knows none of RFC 7986's properties and none that begin with X. All of these are texts.
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc']) {
  ICAL.design.icalendar.property[name] = ICAL.design.icalendar.property['description'];
}

const NOW = Date.parse('2024-05-06T07:08:09.123Z');

function written(events: DossierEvent[], with_: { title?: string; leftOut?: string } = {}): string {
  const { leftOut = '', title = 'The order to share' } = with_;
  return calendarOf(lookUp(aDossier({ title, events })), events, { ...frame, now: NOW, leftOut });
}

/** What another program reads in the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

const value = (component: InstanceType<typeof ICAL.Component> | undefined, name: string): string =>
  String(component?.getFirstPropertyValue(name));

/** As a calendar reads words: every line break is one, other control characters are gone. */
const readable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

describe('an event that has a day', () => {
  const event = anEvent({
    summary: 'Adopted; at Rome, of all places.',
    reported: [{ article: 'nyt', date: '1998', inferred: 'the year alone', passages: [] }],
  });
  const { calendar, events } = read(written([event]));
  const [only] = events;

  test('is an all-day event of that day, stamped with the instant given', () => {
    expect(events).toHaveLength(1);
    expect(value(only, 'dtstart')).toBe('1998-07-17');
    expect(value(only, 'dtend')).toBe('1998-07-18');
    expect(value(only, 'dtstamp')).toBe('2024-05-06T07:08:09Z');
    expect(value(only, 'uid')).toBe('sharing.statute@parallax');
    expect(value(only, 'transp')).toBe('TRANSPARENT');
  });

  test('says what it is, who tells it with which date, and where it stands', () => {
    expect(value(only, 'summary')).toBe('The Rome Statute');
    expect(value(only, 'categories')).toBe('The court');
    expect(value(only, 'url')).toBe('https://example.org/parallax/?dossier=d&event=statute');
    expect(value(only, 'description').split('\n')).toEqual([
      'Adopted; at Rome, of all places.',
      'In the record: July 17, 1998.',
      'The New York Times: 1998 (the year alone).',
      'This event in Parallax https://example.org/parallax/?dossier=d&event=statute',
    ]);
  });

  test('belongs to a calendar that bears the dossier’s name', () => {
    for (const name of ['name', 'x-wr-calname']) expect(value(calendar, name)).toBe('The order to share');
    for (const name of ['description', 'x-wr-caldesc']) {
      expect(value(calendar, name)).toBe('One order, told twice.');
    }
  });
});

test('an event of two days is two, each known by an id of its own', () => {
  const { events } = read(written([anEvent({ date: '{2014-04-17,2015-09-08}' })]));
  expect(events.map((event) => value(event, 'dtstart'))).toEqual(['2014-04-17', '2015-09-08']);
  expect(events.map((event) => value(event, 'uid'))).toEqual([
    'sharing.statute@parallax',
    'sharing.statute.2@parallax',
  ]);
});

test('what has no day is not there, and the file says so', () => {
  const { calendar, events } = read(
    written([anEvent({ date: '1998' })], { leftOut: 'Left out:\nThe Rome Statute (1998)' }),
  );
  expect(events).toHaveLength(0);
  expect(value(calendar, 'x-wr-caldesc')).toMatch(/Left out:\nThe Rome Statute \(1998\)$/);
});

test('any words come back as they were, from lines of at most 75 octets', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, summary) => {
      const file = written([anEvent({ title, summary })], { title });
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      const { calendar, events } = read(file);
      expect(value(calendar, 'name')).toBe(readable(title));
      expect(value(events[0], 'summary')).toBe(readable(title));
      expect(value(events[0], 'description').startsWith(readable(summary))).toBe(true);
    }),
  );
});

test('every event of the real dossier that has a day is there, and no other', () => {
  const { dossier } = decodedSeed('us-icc');
  const file = calendarOf(lookUp(dossier), dossier.events, { ...frame, now: NOW, leftOut: '' });
  const { events } = read(file);
  const expected = dossier.events.flatMap(({ title, date }) =>
    calendarDaysOf(date).map(({ start, end }) => ({ title, start, end })),
  );
  expect(expected.length).toBeGreaterThan(20);
  const compact = (date: string): string => date.replaceAll('-', '');
  expect(
    events.map((event) => ({
      title: value(event, 'summary'),
      start: compact(value(event, 'dtstart')),
      end: compact(value(event, 'dtend')),
    })),
  ).toEqual(expected);
  expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(events.length);
});
