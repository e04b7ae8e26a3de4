import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { csvOf } from '#domain/export/csv.ts';
import { timelineJsTable } from '#domain/export/timelinejs-table.ts';
import { aDossier, anEvent } from '#tests/support/builders.ts';
import { frame } from '#tests/support/export-frame.ts';
import { anyText } from '#tests/support/texts.ts';

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

function rowsOf(events: DossierEvent[]): Record<string, string>[] {
  const eras = [{ id: 'clinton', title: 'Clinton', start: '1993-01-20', end: '2001-01-20' }];
  return read(csvOf(timelineJsTable(lookUp(aDossier({ events, eras })), events, frame)));
}

test('the columns are those of TimelineJS’s spreadsheet, then two of ours', () => {
  const [columns] = timelineJsTable(lookUp(aDossier()), [], frame);
  expect(columns?.slice(0, -2)).toEqual(
    (
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,' +
      'Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background'
    ).split(','),
  );
});

test('the dossier is the title, its eras follow its events', () => {
  const rows = rowsOf([anEvent()]);
  expect(rows.map((row) => [row['Type'], row['Headline']])).toEqual([
    ['title', 'The order to share'],
    ['', 'The Rome Statute'],
    ['era', 'Clinton'],
  ]);
  expect(rows[2]).toMatchObject({ Year: '1993', Month: '1', Day: '20', 'End Year': '2001' });
});

const cases = [
  { date: '1998-07-17', cells: ['1998', '7', '17', '', '', '', ''], display: 'July 17, 1998' },
  { date: '1998', cells: ['1998', '', '', '', '', '', ''], display: '1998' },
  { date: '-0043-03-15', cells: ['-44', '3', '15', '', '', '', ''], display: 'March 15, 44 BC' },
  { date: '0000', cells: ['-1', '', '', '', '', '', ''], display: '1 BC' },
  { date: '201X', cells: ['2010', '', '', '', '2019', '', ''], display: 'the 2010s' },
  {
    date: '2022-02-24T02:07:30Z',
    cells: ['2022', '2', '24', '02:07:30', '', '', ''],
    display: 'February 24, 2022 at 2:07 AM UTC',
  },
  {
    date: '2022-12-29/2023-07~',
    cells: ['2022', '12', '29', '', '2023', '7', ''],
    display: 'December 29, 2022 to about July 2023',
  },
];
test.each(cases)('$date is $cells, shown as “$display”', ({ date, cells, display }) => {
  const row = rowsOf([anEvent({ date })])[1] ?? {};
  const names = ['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day'];
  expect(names.map((name) => row[name])).toEqual(cells);
  expect(row['Display Date']).toBe(display);
  // A spreadsheet would work out a date that begins with a minus.
  expect(row['EDTF']).toBe(date.startsWith('-') ? `'${date}` : date);
});

test('an event on two days is two rows of one event, one without a date none', () => {
  const rows = rowsOf([
    anEvent({ id: 'two', date: '{2014-04-17,2015-09-08}' }),
    anEvent({ id: 'none', date: '../..' }),
  ]).filter((row) => row['Type'] === '');
  expect(rows.map((row) => [row['Event'], row['Year']])).toEqual([
    ['two', '2014'],
    ['two', '2015'],
  ]);
});

test('any cells come back as they were, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (table) => {
      const back: string[][] = parse(csvOf(table), { bom: true });
      expect(back).toHaveLength(table.length);
      for (const [y, row] of table.entries()) {
        for (const [x, cell] of row.entries()) {
          expect([cell, `'${cell}`]).toContain(back[y]?.[x]);
          expect(back[y]?.[x]).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+$))/);
        }
      }
    }),
  );
});
