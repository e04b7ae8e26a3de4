import { describe, expect, test } from 'vitest';
import { about } from '#messages/en-about.ts';
import { embed } from '#messages/en-embed.ts';
import { history } from '#messages/en-history.ts';
import { ledger } from '#messages/en-ledger.ts';
import { lesson } from '#messages/en-lesson.ts';
import { paper } from '#messages/en-paper.ts';
import { sharing } from '#messages/en-sharing.ts';
import { sources } from '#messages/en-sources.ts';
import { wording } from '#messages/en-wording.ts';
import { en } from '#messages/en.ts';
import { about as esAbout } from '#messages/es-about.ts';
import { embed as esEmbed } from '#messages/es-embed.ts';
import { history as esHistory } from '#messages/es-history.ts';
import { ledger as esLedger } from '#messages/es-ledger.ts';
import { lesson as esLesson } from '#messages/es-lesson.ts';
import { paper as esPaper } from '#messages/es-paper.ts';
import { sharing as esSharing } from '#messages/es-sharing.ts';
import { sources as esSources } from '#messages/es-sources.ts';
import { wording as esWording } from '#messages/es-wording.ts';
import { es } from '#messages/es.ts';
import { dateInWords } from '#domain/chronology/words.ts';

const english = { ...en, about, embed, history, ledger, lesson, paper, sharing, sources, wording };
const spanish = {
  ...es,
  about: esAbout,
  embed: esEmbed,
  history: esHistory,
  ledger: esLedger,
  lesson: esLesson,
  paper: esPaper,
  sharing: esSharing,
  sources: esSources,
  wording: esWording,
};

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

/** Every text that is no function, by its path. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, path === '' ? key : `${path}.${key}`));
}

const inEnglish = new Map(texts(english, ''));
const inSpanish = texts(spanish, '').filter(([path]) => path !== 'locale');

test('there are as many texts in Spanish as in English', () => {
  expect(inSpanish.length).toBeGreaterThan(300);
  expect(inSpanish.map(([path]) => path).toSorted()).toEqual(
    [...inEnglish.keys()].filter((path) => path !== 'locale').toSorted(),
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
