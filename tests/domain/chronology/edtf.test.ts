import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '#domain/chronology/bounds.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import { edtfTexts } from './edtf-texts.ts';

const at = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('a date that can be read reaches from its first instant to the first one after it', () => {
  const cases = [
    { text: '1998', from: at('1998-01-01'), to: at('1999-01-01') },
    { text: '1998-07', from: at('1998-07-01'), to: at('1998-08-01') },
    { text: '2022-12', from: at('2022-12-01'), to: at('2023-01-01') },
    { text: '1998-07-17', from: at('1998-07-17'), to: at('1998-07-18') },
    { text: '2024-02-29', from: at('2024-02-29'), to: at('2024-03-01') },
    { text: '0000-02-29', from: at('0000-02-29'), to: at('0000-03-01') },
    { text: '0099', from: at('0099-01-01'), to: at('0100-01-01') },
    { text: '-0043', from: at('-000043-01-01'), to: at('-000042-01-01') },
    { text: '-0043-03-15', from: at('-000043-03-15'), to: at('-000043-03-16') },
    { text: 'Y12000', from: at('+012000-01-01'), to: at('+012001-01-01') },
    { text: 'Y-12000', from: at('-012000-01-01'), to: at('-011999-01-01') },
    { text: '2023-07~', from: at('2023-07-01'), to: at('2023-08-01') },
    { text: '1984?', from: at('1984-01-01'), to: at('1985-01-01') },
    { text: '2004-06-11%', from: at('2004-06-11'), to: at('2004-06-12') },
    { text: '201X', from: at('2010-01-01'), to: at('2020-01-01') },
    { text: '20XX', from: at('2000-01-01'), to: at('2100-01-01') },
    { text: '-201X', from: at('-002019-01-01'), to: at('-002009-01-01') },
    { text: '2004-XX', from: at('2004-01-01'), to: at('2005-01-01') },
    { text: '1985-04-XX', from: at('1985-04-01'), to: at('1985-05-01') },
    { text: '1985-XX-XX', from: at('1985-01-01'), to: at('1986-01-01') },
    { text: '2022-21', from: at('2022-03-01'), to: at('2022-06-01') },
    { text: '2022-22', from: at('2022-06-01'), to: at('2022-09-01') },
    { text: '2022-23', from: at('2022-09-01'), to: at('2022-12-01') },
    { text: '2022-24', from: at('2022-12-01'), to: at('2023-03-01') },
    {
      text: '2023-07-25T10:00:00Z',
      from: Date.parse('2023-07-25T10:00:00Z'),
      to: Date.parse('2023-07-25T10:00:01Z'),
    },
    {
      text: '2023-07-25T10:00:00-04:00',
      from: Date.parse('2023-07-25T14:00:00Z'),
      to: Date.parse('2023-07-25T14:00:01Z'),
    },
    {
      text: '2023-07-25T10:00:00+05',
      from: Date.parse('2023-07-25T05:00:00Z'),
      to: Date.parse('2023-07-25T05:00:01Z'),
    },
    {
      text: '2023-07-25T10:00:00',
      from: Date.parse('2023-07-25T10:00:00Z'),
      to: Date.parse('2023-07-25T10:00:01Z'),
    },
    { text: '2022-01/2022-04~', from: at('2022-01-01'), to: at('2022-05-01') },
    { text: '2004-06-11%/2004-06~', from: at('2004-06-11'), to: at('2004-07-01') },
    { text: '2004-06/2004', from: at('2004-06-01'), to: at('2005-01-01') },
    { text: '2023-07-26/2023-07-26', from: at('2023-07-26'), to: at('2023-07-27') },
    { text: '../2023-07-25', from: -Infinity, to: at('2023-07-26') },
    { text: '/2022', from: -Infinity, to: at('2023-01-01') },
    { text: '2022-05~/..', from: at('2022-05-01'), to: Infinity },
    { text: '2022/', from: at('2022-01-01'), to: Infinity },
    { text: '../..', from: -Infinity, to: Infinity },
    { text: '[2020,2022-03]', from: at('2020-01-01'), to: at('2022-04-01') },
    { text: '[1667,1668,1670..1672]', from: at('1667-01-01'), to: at('1673-01-01') },
    { text: '[2020..2022]', from: at('2020-01-01'), to: at('2023-01-01') },
    { text: '[..1760-12-03]', from: -Infinity, to: at('1760-12-04') },
    { text: '[1760-12..]', from: at('1760-12-01'), to: Infinity },
    { text: '{1993-05-25,1994-11-08}', from: at('1993-05-25'), to: at('1994-11-09') },
    { text: '{2014-04-17}', from: at('2014-04-17'), to: at('2014-04-18') },
  ];
  test.each(cases)('$text', ({ text, from, to }) => {
    const date = parseEdtf(text);
    expect(date && boundsOf(date)).toEqual({ earliest: from, latest: to });
  });
});

describe('what is no date, or no calendar has, is not read', () => {
  const cases = [
    '',
    ' ',
    '1998 ',
    'July 1998',
    '98',
    '1998-7',
    '1998-7-1',
    '19980717',
    '1998/07/17',
    '2023-02-30',
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-01-00',
    '2023-04-31',
    '2023-25',
    '2023-21-01',
    '-0000',
    'Y2023',
    'Y012000',
    'Y1E5',
    `Y${'9'.repeat(13)}`,
    '12000',
    'XXXX',
    '1XXX',
    '2X23',
    '201X-05',
    '2022-2X',
    '2004-XX-05',
    '2004-06~-11',
    '?2004',
    '2004??',
    '2004~?',
    '2023-07-25T24:00:00Z',
    '2023-07-25T10:00',
    '2023-02-30T10:00:00Z',
    '2023-07-25T10:00:00+4',
    '2023-07-25T10:00:60Z',
    '/',
    '//',
    '2004/2003',
    '2023-07-26/2023-07-25',
    '2004/2005/2006',
    '2004-13/2005',
    '.../2004',
    '[]',
    '{}',
    '[2004',
    '2004]',
    '[2004}',
    '[,]',
    '[2004,]',
    '[..]',
    '[2004, 2005]',
    '[2005..2004]',
    '[2004,..2005]',
    '[2004..,2005]',
    '[2004/2005]',
    '[[2004]]',
    '2004..2005',
    '[2004]?',
    '1998\n',
  ];
  test.each(cases)('%j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

test('keeps a qualifier apart from the date it qualifies', () => {
  expect(parseEdtf('2023-07%')).toEqual({
    kind: 'date',
    precision: 'month',
    year: 2023,
    month: 7,
    uncertain: true,
    approximate: true,
  });
});

test('tells an open end from an unknown one', () => {
  expect(parseEdtf('../2022')).toMatchObject({ start: 'open' });
  expect(parseEdtf('/2022')).toMatchObject({ start: 'unknown' });
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123X-/.,[]{}~?%YTZ:') })),
      (text) => {
        const date = parseEdtf(text);
        if (date) expect(boundsOf(date).earliest).toBeLessThan(boundsOf(date).latest);
      },
    ),
  );
});

test('reads every date that follows the grammar, its end after its beginning', () => {
  fc.assert(
    fc.property(edtfTexts, (text) => {
      const date = parseEdtf(text);
      if (!date) throw new Error(`not read: ${text}`);
      expect(boundsOf(date).earliest).toBeLessThan(boundsOf(date).latest);
    }),
  );
});
