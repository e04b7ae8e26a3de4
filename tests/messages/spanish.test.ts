import { describe, expect, test } from 'vitest';
import { dateInWords } from '#domain/chronology/words.ts';
import { en, es, texts } from '#tests/support/messages.ts';

/** Names, signs and keys, and words that both languages have. */
const SAME = new Set([
  'Parallax',
  'APA 7',
  'MLA 9',
  'CSL-JSON',
  'citeproc-js',
  '⌘ K',
  'Ctrl K',
  '↑ ↓',
  '← →',
  '+ −',
  'Esc',
  '?',
  'j / k',
  'n / p',
  'o',
  'e',
  'b',
  'f',
  '↑',
  '↓',
  'SVG',
  'PNG',
  'A4',
  'CSV',
  'TimelineJS',
  'iCalendar',
  '(CC BY-SA 3.0).',
]);

/** No words. */
const SETTINGS = new Set(['locale', 'dir']);

const inEnglish = new Map(texts(en));
const inSpanish = texts(es).filter(([path]) => !SETTINGS.has(path));

test('there are as many texts in Spanish as in English', () => {
  expect(inSpanish.length).toBeGreaterThan(300);
  expect(inSpanish.map(([path]) => path).toSorted()).toEqual(
    [...inEnglish.keys()].filter((path) => !SETTINGS.has(path)).toSorted(),
  );
});

test('no Spanish text is the English one, but names, signs and keys', () => {
  const left = inSpanish.filter(([path, text]) => text === inEnglish.get(path) && !SAME.has(text));
  expect(left).toEqual([]);
});

test('Spanish is set in its own quotation marks and with both signs of a question', () => {
  expect(inSpanish.filter(([, text]) => /[“”]/.test(text))).toEqual([]);
  expect(
    inSpanish.filter(([, text]) => /\?/.test(text) && !text.includes('¿') && !/(^| )\?( |$)/.test(text)),
  ).toEqual([]);
});

describe('counts', () => {
  test.each([
    [0, '0 sucesos', '0 afirmaciones'],
    [1, '1 suceso', '1 afirmación'],
    [2, '2 sucesos', '2 afirmaciones'],
    [93, '93 sucesos', '93 afirmaciones'],
  ])('%i', (count, events, claims) => {
    expect(es.timeline.events(count)).toBe(events);
    expect(es.card.claimsOfEvent(count)).toBe(claims);
  });

  test('some of all', () => {
    expect(es.filter.events(12, 93)).toBe('12 de 93 sucesos');
    expect(es.filter.claims(1, 1)).toBe('1 afirmación');
  });
});

test.each([
  ['2023-07-26', '26 de julio de 2023'],
  ['2023-07', 'julio de 2023'],
  ['1998~', 'hacia 1998'],
  ['1998/2002', 'de 1998 a 2002'],
  ['2023-07-26/2023-08-03', 'del 26 de julio al 3 de agosto de 2023'],
  ['2022-21', 'primavera de 2022'],
])('says the date %s in Spanish', (edtf, words) => {
  expect(dateInWords(edtf, es.dates, 'es')).toBe(words);
});
