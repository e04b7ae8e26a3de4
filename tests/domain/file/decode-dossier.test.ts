import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { TEXTS, aClaim, aDossier, aReport, anArticle, anEvent } from '#tests/support/builders.ts';
import { changed, lines, type Path, pathsIn, valueAt } from '#tests/support/changed.ts';

const nbc = anArticle({ id: 'nbc', outlet: 'nbc', text: TEXTS.nbc });
const fromNbc = aReport({ article: 'nbc', passages: [{ exact: 'President Joe Biden has ordered it' }] });

/** A valid dossier in which there is something of everything. */
const full = aDossier({
  articles: [anArticle({ parts: [{ role: 'headline', exact: 'Biden orders sharing' }] }), nbc],
  claims: [
    aClaim({
      reports: [aReport(), fromNbc],
      difference: { aspects: ['attribution'], note: 'Several officials; one.' },
    }),
    aClaim({ id: 'pentagon', reports: [aReport({ passages: [{ exact: 'The Pentagon resisted.' }] })] }),
  ],
  events: [
    anEvent({
      reported: [{ article: 'nyt', date: '2023-07', passages: [{ exact: 'quietly ordered it' }] }],
      claims: ['order'],
      people: ['biden'],
      sources: ['record'],
      relation: { direction: 'warmer', article: 'nyt', exact: 'The Pentagon resisted.' },
    }),
  ],
  eras: [{ id: 'biden', title: 'Biden', start: '2021-01-20', end: '2025-01-20' }],
  people: [{ id: 'biden', name: 'Joe Biden', role: 'President', kind: 'person' }],
  sources: [{ id: 'record', title: 'The Record', publisher: 'The Registry', date: '1998' }],
  notes: [{ id: 'note', about: { claim: 'order' }, text: 'See the record.', sources: ['record'] }],
  lessons: [
    {
      id: 'lesson',
      title: 'Two headlines',
      minutes: 15,
      steps: [
        {
          title: 'Read',
          text: 'Read both.',
          quotes: [{ article: 'nbc', exact: 'The ICC issued a warrant.' }],
          show: { view: 'explore', claim: 'order', from: '1998' },
        },
        {
          title: 'Guess',
          text: 'Both, one or differ?',
          exercise: { kind: 'sort', claims: ['order'] },
          show: { view: 'history', only: 'nbc' },
        },
        {
          title: 'Guess',
          text: 'Which outlet?',
          exercise: { kind: 'outlet', passages: [{ article: 'nyt', exact: 'officials said' }] },
          show: { view: 'ledger' },
        },
      ],
    },
  ],
});

const paths = pathsIn(full);

test('a valid dossier opens as it is, and nothing is lost', () => {
  expect(decodeDossier(full)).toEqual({ ok: true, dossier: full, lost: [], astray: [] });
});

type Case = { name: string; at: Path; to: unknown; says: string | RegExp | RegExp[] };

/** A list of lines as `toEqual` takes it. */
const saying = (says: Case['says']) =>
  [says].flat().map((line): unknown => (typeof line === 'string' ? line : expect.stringMatching(line)));

const wrongForm: Case[] = [
  { name: 'a list for the whole', at: [], to: [], says: 'this is a list; an object was expected' },
  { name: 'nothing for the whole', at: [], to: null, says: 'this is nothing; an object was expected' },
  {
    name: 'another kind of file',
    at: ['format'],
    to: 'package',
    says: /^format: this file is not a dossier/,
  },
  {
    name: 'no version',
    at: ['version'],
    to: undefined,
    says: 'version: this is missing; a number was expected',
  },
  {
    name: 'a version in words',
    at: ['version'],
    to: '1',
    says: 'version: this is a text; a number was expected',
  },
  {
    name: 'a newer version',
    at: ['version'],
    to: 2,
    says: /^version: this dossier is of version 2, newer than/,
  },
  { name: 'a version that never was', at: ['version'], to: 0.5, says: /^version: no version 0.5 is known/ },
  {
    name: 'a number for a title',
    at: ['title'],
    to: 5,
    says: 'title: this is a number; a text was expected',
  },
  { name: 'an empty title', at: ['title'], to: '', says: /^title: the text is empty/ },
  {
    name: 'an object for a list',
    at: ['claims'],
    to: {},
    says: 'claims: this is an object; a list was expected',
  },
  { name: 'no list of lanes', at: ['lanes'], to: undefined, says: /^lanes: this is missing; a list/ },
  {
    name: 'a text for a claim',
    at: ['claims', 1],
    to: 'x',
    says: 'claims[1]: this is a text; an object was expected',
  },
  {
    name: 'nothing for a report',
    at: ['claims', 0, 'reports', 0],
    to: null,
    says: /^claims\[0\]\.reports\[0\]: this is nothing/,
  },
  {
    name: 'no attribution',
    at: ['claims', 0, 'reports', 0, 'attribution'],
    to: undefined,
    says: /attribution: this is missing; an object/,
  },
  {
    name: 'true for a passage',
    at: ['claims', 0, 'reports', 0, 'passages', 0],
    to: true,
    says: /passages\[0\]: this is true or false; an object/,
  },
  {
    name: 'an empty quote',
    at: ['claims', 0, 'reports', 0, 'passages', 0, 'exact'],
    to: '',
    says: /exact: the text is empty/,
  },
  {
    name: 'an unknown kind',
    at: ['claims', 0, 'kind'],
    to: 'rumour',
    says: /^claims\[0\]\.kind: "rumour" is not known here; one of event, state/,
  },
  {
    name: 'no weight',
    at: ['claims', 0, 'weight'],
    to: undefined,
    says: /^claims\[0\]\.weight: this is missing; one of core/,
  },
  {
    name: 'a list for a weight',
    at: ['claims', 0, 'weight'],
    to: [],
    says: /^claims\[0\]\.weight: this is a list; a text/,
  },
  {
    name: 'an id with a space',
    at: ['claims', 1, 'id'],
    to: 'The Pentagon',
    says: /^claims\[1\]\.id: "The Pentagon" cannot stand here; lower-case letters/,
  },
  {
    name: 'an address that runs',
    at: ['sources', 0, 'url'],
    to: ['javascript', 'alert(1)'].join(':'),
    says: /^sources\[0\]\.url: .*an address that begins with/,
  },
  {
    name: 'a language that is none',
    at: ['lang'],
    to: 'English',
    says: /^lang: "English" cannot stand here; a language tag/,
  },
  {
    name: 'a language of the right form alone',
    at: ['articles', 0, 'lang'],
    to: 'en-GB-GB',
    says: /^articles\[0\]\.lang: "en-GB-GB"/,
  },
  {
    name: 'a digest that is none',
    at: ['articles', 0, 'sha256'],
    to: 'abc',
    says: /sha256: "abc" cannot stand here; 64/,
  },
  { name: 'minutes below one', at: ['lessons', 0, 'minutes'], to: -1, says: /minutes: -1 is too small/ },
  {
    name: 'minutes in words',
    at: ['lessons', 0, 'minutes'],
    to: '15',
    says: /minutes: this is a text; a number/,
  },
  {
    name: 'an exercise of no known kind',
    at: ['lessons', 0, 'steps', 1, 'exercise', 'kind'],
    to: 'rank',
    says: /exercise\.kind: "rank" is not known here; one of sort, outlet, order, missing was expected/,
  },
  {
    name: 'work of no known kind',
    at: ['lessons', 0, 'steps', 0, 'work'],
    to: 'threes',
    says: /work: "threes" is not known here; one of class, pairs, alone/,
  },
  {
    name: 'a day that is a year',
    at: ['eras', 0, 'start'],
    to: '2021',
    says: /^eras\[0\]\.start: "2021" cannot stand here; a day/,
  },
];

const brokenRules: Case[] = [
  {
    name: 'an id that is taken',
    at: ['claims', 1, 'id'],
    to: 'order',
    says: 'claims[1].id: the id "order" is taken by claims[0].id; an id of its own was expected',
  },
  {
    name: 'an article that is not there',
    at: ['claims', 1, 'reports', 0, 'article'],
    to: 'nbcnews',
    says: 'claims[1].reports[0].article: no article has the id "nbcnews"; the articles are nyt, nbc',
  },
  {
    name: 'an outlet that is not there',
    at: ['articles', 0, 'outlet'],
    to: 'bbc',
    says: /^articles\[0\]\.outlet: no outlet has the id "bbc"/,
  },
  {
    name: 'a source that is not there',
    at: ['claims', 1, 'reports', 0, 'attribution', 'sources'],
    to: ['someone'],
    says: /attribution\.sources\[0\]: no person has the id "someone"; the people are biden/,
  },
  {
    name: 'a lane that is not there',
    at: ['events', 0, 'lane'],
    to: 'war',
    says: /^events\[0\]\.lane: no lane/,
  },
  {
    name: 'a claim of an event that is not there',
    at: ['events', 0, 'claims'],
    to: ['x'],
    says: /^events\[0\]\.claims\[0\]: no claim/,
  },
  {
    name: 'a claim that is named twice',
    at: ['events', 0, 'claims'],
    to: ['order', 'order'],
    says: /^events\[0\]\.claims\[1\]: "order" is already in this list/,
  },
  {
    name: 'a person that is not there',
    at: ['events', 0, 'people'],
    to: ['x'],
    says: /^events\[0\]\.people\[0\]: no person/,
  },
  {
    name: 'an authority that is not there',
    at: ['notes', 0, 'sources'],
    to: ['x'],
    says: /^notes\[0\]\.sources\[0\]: no source/,
  },
  {
    name: 'an article of a relation that is not there',
    at: ['events', 0, 'relation', 'article'],
    to: 'x',
    says: /relation\.article: no article/,
  },
  {
    name: 'a note on a claim that is not there',
    at: ['notes', 0, 'about', 'claim'],
    to: 'x',
    says: /^notes\[0\]\.about\.claim: no claim/,
  },
  {
    name: 'a note on nothing',
    at: ['notes', 0, 'about'],
    to: {},
    says: /^notes\[0\]\.about: the note is about nothing/,
  },
  {
    name: 'a claim without a report',
    at: ['claims', 1, 'reports'],
    to: [],
    says: /^claims\[1\]\.reports: the list is empty/,
  },
  {
    name: 'a report without a passage',
    at: ['claims', 1, 'reports', 0, 'passages'],
    to: [],
    says: /passages: the list is empty/,
  },
  {
    name: 'an event told without a passage',
    at: ['events', 0, 'reported', 0, 'passages'],
    to: [],
    says: /^events\[0\]\.reported\[0\]\.passages: the list is empty/,
  },
  {
    name: 'two reports by one article',
    at: ['claims', 1, 'reports'],
    to: [aReport(), aReport()],
    says: 'claims[1].reports[1].article: claims[1].reports[0].article is from "nyt" already; one report with all its passages was expected',
  },
  {
    name: 'a difference with itself',
    at: ['claims', 1, 'difference'],
    to: { aspects: ['date'], note: 'None.' },
    says: /^claims\[1\]\.difference: only one outlet reports this claim/,
  },
  {
    name: 'a related claim that is not there',
    at: ['claims', 1, 'related'],
    to: ['x'],
    says: /^claims\[1\]\.related\[0\]: no claim has the id "x"/,
  },
  {
    name: 'a related claim that is named twice',
    at: ['claims', 1, 'related'],
    to: ['order', 'order'],
    says: /^claims\[1\]\.related\[1\]: "order" is already in this list/,
  },
  {
    name: 'a claim that is related to itself',
    at: ['claims', 0, 'related'],
    to: ['order'],
    says: /^claims\[0\]\.related\[0\]: a claim is not related to itself; another claim was expected/,
  },
  {
    name: 'a difference in nothing',
    at: ['claims', 0, 'difference', 'aspects'],
    to: [],
    says: /difference\.aspects: the list is empty/,
  },
  {
    name: 'a day that no calendar has',
    at: ['events', 0, 'date'],
    to: '2023-02-30',
    says: /^events\[0\]\.date: "2023-02-30" is no date that a calendar has/,
  },
  {
    name: 'a date in words',
    at: ['articles', 0, 'published'],
    to: 'July 26',
    says: /^articles\[0\]\.published: "July 26" is no date/,
  },
  {
    name: 'an interval that ends before it begins',
    at: ['events', 0, 'reported', 0, 'date'],
    to: '2023/2022',
    says: /reported\[0\]\.date: "2023\/2022" ends before it begins/,
  },
  {
    name: 'an authority of an impossible date',
    at: ['sources', 0, 'date'],
    to: '1998-13',
    says: /^sources\[0\]\.date/,
  },
  {
    name: 'a window from an impossible date',
    at: ['lessons', 0, 'steps', 0, 'show', 'from'],
    to: 'x',
    says: /show\.from: "x" is no date/,
  },
  {
    name: 'an era that ends before it begins',
    at: ['eras', 0, 'end'],
    to: '2020-01-20',
    says: /^eras\[0\]\.end: it ends on 2020-01-20, before it begins/,
  },
  {
    name: 'a preset that ends before it begins',
    at: ['presets'],
    to: [{ title: 'The week', from: '2023-07-27', to: '2023-07-19' }],
    says: /^presets\[0\]\.to: it ends on 2023-07-19, before it begins; 2023-07-27 or later was expected/,
  },
  {
    name: 'an era that begins on no day',
    at: ['eras', 0, 'start'],
    to: '2021-02-29',
    says: /^eras\[0\]\.start: "2021-02-29" is no date/,
  },
  {
    name: 'an article without a text',
    at: ['articles', 1, 'text'],
    to: undefined,
    says: /^articles\[1\]: the article has no text/,
  },
  {
    name: 'an article with an empty text',
    at: ['articles', 1, 'text'],
    to: '',
    says: /^articles\[1\]\.text: the text is empty/,
  },
  {
    name: 'a text with half a character in it',
    at: ['articles', 1, 'text'],
    to: `${TEXTS.nbc} \ud83d\ude00 \ud83d`,
    says: 'articles[1].text: this holds half a character (U+D83D without its other half); whole characters were expected',
  },
  {
    name: 'a quote that ends amid a character',
    at: ['claims', 1, 'reports', 0, 'passages', 0, 'exact'],
    to: 'The Pentagon resisted.\ud83d',
    says: /^claims\[1\]\.reports\[0\]\.passages\[0\]\.exact: this holds half a character/,
  },
  {
    name: 'a prefix that begins amid a character',
    at: ['events', 0, 'reported', 0, 'passages', 0, 'prefix'],
    to: '\ude00 has ',
    says: [
      /^events\[0\]\.reported\[0\]\.passages\[0\]\.prefix: .*U\+DE00/,
      /passages\[0\]\.exact: these words stand in the text of "nyt", but not with this prefix/,
    ],
  },
  {
    name: 'a suffix of a relation that ends amid a character',
    at: ['events', 0, 'relation', 'suffix'],
    to: '\ud83d',
    says: [/^events\[0\]\.relation\.suffix: this holds half a character/, /relation\.exact: these words/],
  },
  {
    name: 'a part that ends amid a character',
    at: ['articles', 0, 'parts', 0, 'exact'],
    to: 'Biden orders sharing\ud83d',
    says: /^articles\[0\]\.parts\[0\]\.exact: this holds half a character/,
  },
  {
    name: 'a part that is not in the text',
    at: ['articles', 0, 'parts', 0, 'exact'],
    to: 'Biden Orders',
    says: /^articles\[0\]\.parts\[0\]\.exact: these words are not in the text of "nyt"/,
  },
  {
    name: 'a part that stands twice',
    at: ['articles', 0, 'parts', 0, 'exact'],
    to: 'Biden',
    says: /parts\[0\]\.exact: these words stand in 2 places/,
  },
  {
    name: 'parts that overlap',
    at: ['articles', 0, 'parts'],
    to: [
      { role: 'headline', exact: 'Biden orders sharing' },
      { role: 'credit', exact: 'sharing' },
    ],
    says: 'articles[0].parts[1]: this part overlaps articles[0].parts[0]; parts that lie apart were expected',
  },
];

describe.each([
  { what: 'a value of the wrong form', cases: wrongForm },
  { what: 'a broken rule', cases: brokenRules },
])('$what keeps the dossier closed', ({ cases }) => {
  test.each(cases)('$name', ({ at, to, says }) => {
    const decoded = decodeDossier(changed(full, at, to));
    expect(decoded.ok).toBe(false);
    expect(lines(decoded)).toEqual(saying(says));
  });
});

const quote: Path = ['claims', 1, 'reports', 0, 'passages', 0];

const lostQuotes: Case[] = [
  {
    name: 'words that were edited away',
    at: quote,
    to: { exact: 'The Pentagon agreed.' },
    says: 'claims[1].reports[0].passages[0].exact: these words are not in the text of "nyt"; words that stand there, character for character, were expected',
  },
  {
    name: 'a look-alike sentence',
    at: quote,
    to: { exact: 'The Pentagon resists.' },
    says: /these words are not in the text of "nyt"; words/,
  },
  {
    name: 'words with another kind of space',
    at: quote,
    to: { exact: 'The\u00a0Pentagon resisted.' },
    says: /it has "The Pentagon resisted\.", with U\+0020 where the quote has U\+00A0/,
  },
  {
    name: 'words over another line end',
    at: quote,
    to: { exact: 'sharing\r\nPresident' },
    says: /it has "sharing\\nPresident", with U\+000A where the quote has U\+000D/,
  },
  {
    name: 'words that stand twice',
    at: quote,
    to: { exact: 'Biden' },
    says: /exact: these words stand in 2 places in the text of "nyt"; a prefix or suffix/,
  },
  {
    name: 'words with other surroundings',
    at: quote,
    to: { exact: 'Pentagon', prefix: 'A ' },
    says: /but not with this prefix and suffix/,
  },
  {
    name: 'words of an event',
    at: ['events', 0, 'reported', 0, 'passages', 0],
    to: { exact: 'loudly ordered it' },
    says: /^events\[0\]\.reported\[0\]\.passages\[0\]\.exact: these words/,
  },
  {
    name: 'words on which a relation rests',
    at: ['events', 0, 'relation', 'exact'],
    to: 'It thawed.',
    says: /^events\[0\]\.relation\.exact: these words/,
  },
  {
    name: 'words that a step shows',
    at: ['lessons', 0, 'steps', 0, 'quotes', 0, 'exact'],
    to: 'The ICC issued warrants.',
    says: /^lessons\[0\]\.steps\[0\]\.quotes\[0\]\.exact: these words are not in the text of "nbc"/,
  },
  {
    name: 'words that an exercise asks about',
    at: ['lessons', 0, 'steps', 2, 'exercise', 'passages', 0, 'article'],
    to: 'nbc',
    says: /steps\[2\]\.exercise\.passages\[0\]\.exact: these words are not in the text of "nbc"/,
  },
];

describe('a quotation without a place is named, and the dossier opens', () => {
  test.each(lostQuotes)('$name', ({ at, to, says }) => {
    const decoded = decodeDossier(changed(full, at, to));
    expect(decoded.ok).toBe(true);
    expect(lines(decoded)).toEqual(saying(says));
  });
});

const astray: Case[] = [
  {
    name: 'an event to show',
    at: ['lessons', 0, 'steps', 0, 'show', 'event'],
    to: 'x',
    says: /^lessons\[0\]\.steps\[0\]\.show\.event: no event has the id "x"; the events are statute/,
  },
  {
    name: 'an outlet to read alone',
    at: ['lessons', 0, 'steps', 1, 'show', 'only'],
    to: 'bbc',
    says: /show\.only: no outlet has the id "bbc"/,
  },
  {
    name: 'a claim to sort',
    at: ['lessons', 0, 'steps', 1, 'exercise', 'claims', 0],
    to: 'x',
    says: /steps\[1\]\.exercise\.claims\[0\]: no claim has the id "x"; the claims are order, pentagon/,
  },
  {
    name: 'an article that is quoted',
    at: ['lessons', 0, 'steps', 0, 'quotes', 0, 'article'],
    to: 'bbc',
    says: /quotes\[0\]\.article: no article has the id "bbc"/,
  },
  {
    name: 'a view',
    at: ['lessons', 0, 'steps', 0, 'show', 'view'],
    to: 'globe',
    says: /show\.view: "globe" is not known here; one of explore, ledger, history, sources, about, lesson was expected/,
  },
  {
    name: 'nothing to sort',
    at: ['lessons', 0, 'steps', 1, 'exercise', 'claims'],
    to: undefined,
    says: /exercise\.claims: this is missing; a list was expected/,
  },
  {
    name: 'no words to guess at',
    at: ['lessons', 0, 'steps', 2, 'exercise', 'passages'],
    to: undefined,
    says: /exercise\.passages: this is missing/,
  },
  {
    name: 'nothing to put in order',
    at: ['lessons', 0, 'steps', 1, 'exercise'],
    to: { kind: 'order', claims: ['order'] },
    says: /exercise\.events: this is missing/,
  },
  {
    name: 'nothing that may be missing, and nowhere',
    at: ['lessons', 0, 'steps', 1, 'exercise'],
    to: { kind: 'missing' },
    says: [/exercise\.article: this is missing; a text/, /exercise\.events: this is missing; a list/],
  },
];

describe('what a step points at in vain is named, and the dossier opens', () => {
  test.each(astray)('$name', ({ at, to, says }) => {
    const file = changed(full, at, to);
    const decoded = decodeDossier(file);
    expect(decoded).toMatchObject({ ok: true, dossier: file, lost: [] });
    expect(lines(decoded)).toEqual(saying(says));
  });
});

test('all faults are told at once, the lost quotations among them', () => {
  let file = changed(full, ['claims', 0, 'kind'], 'rumour');
  file = changed(file, ['claims', 0, 'reports', 1, 'article'], 'bbc');
  file = changed(file, ['eras', 0, 'end'], '2020-01-01');
  file = changed(file, ['claims', 1, 'reports', 0, 'passages', 0, 'exact'], 'Nowhere.');
  file = changed(file, ['lessons', 0, 'steps', 0, 'show', 'event'], 'x');
  expect(lines(decodeDossier(file))).toEqual([
    expect.stringMatching(/^claims\[0\]\.kind/),
    expect.stringMatching(/^claims\[0\]\.reports\[1\]\.article/),
    expect.stringMatching(/^eras\[0\]\.end/),
    expect.stringMatching(/^claims\[1\]\.reports\[0\]\.passages\[0\]\.exact/),
    expect.stringMatching(/^lessons\[0\]\.steps\[0\]\.show\.event/),
  ]);
});

describe('folder form', () => {
  const article = changed(anArticle({ textFile: 'nyt.txt' }), ['text'], undefined);
  const file = changed(full, ['articles', 0], article);

  test('takes the texts from the files beside the dossier', () => {
    const decoded = decodeDossier(file, new Map([['nyt.txt', TEXTS.nyt]]));
    expect(decoded).toMatchObject({ ok: true, dossier: { articles: [{ text: TEXTS.nyt }, { id: 'nbc' }] } });
  });

  const cases = [
    {
      name: 'a file that is not there',
      textFile: 'nyt.txt',
      files: [],
      says: /textFile: the file "nyt.txt" is not there/,
    },
    {
      name: 'an empty file',
      textFile: 'nyt.txt',
      files: [['nyt.txt', '']],
      says: /textFile: the text is empty/,
    },
    {
      name: 'a file in another folder',
      textFile: '../nyt.txt',
      files: [],
      says: /textFile: "\.\.\/nyt\.txt" cannot stand here; the plain name/,
    },
    {
      name: 'a file in a folder below',
      textFile: 'texts\\nyt.txt',
      files: [],
      says: /textFile: .*the plain name/,
    },
    {
      name: 'a file of another ending',
      textFile: 'nyt.md',
      files: [['nyt.md', TEXTS.nyt]],
      says: /textFile: "nyt\.md" cannot stand here; .* ends in \.txt/,
    },
    { name: 'the folder above', textFile: '..', files: [], says: /textFile: .*the plain name/ },
  ] as { name: string; textFile: string; files: [string, string][]; says: RegExp }[];
  test.each(cases)('refuses $name', ({ textFile, files, says }) => {
    const decoded = decodeDossier(changed(file, ['articles', 0, 'textFile'], textFile), new Map(files));
    expect(decoded.ok).toBe(false);
    expect(lines(decoded)).toEqual([expect.stringMatching(says)]);
  });
});

test('a text with Windows line ends is taken as it is', () => {
  const text = TEXTS.nyt.replace('\n', '\r\n');
  const decoded = decodeDossier(changed(full, ['articles', 0], anArticle({ text })));
  expect(decoded).toMatchObject({ ok: true, lost: [], dossier: { articles: [{ text }, {}] } });
});

test('two editions of one outlet do not differ as outlets do', () => {
  const file = changed(full, ['articles', 1, 'outlet'], 'nyt');
  expect(lines(decodeDossier(file))).toEqual([
    expect.stringMatching(/^claims\[0\]\.difference: only one outlet/),
  ]);
});

test('HTML in any text is refused, or stays the text that it is', () => {
  const html = '<img src=x onerror=alert(1)>';
  const texts = paths.filter((path) => typeof valueAt(full, path) === 'string');
  const taken = texts.filter((path) => {
    const file = changed(full, path, html);
    const decoded = decodeDossier(file);
    if (decoded.ok) expect(decoded.dossier).toEqual(file);
    return decoded.ok;
  });
  expect(taken.map((path) => path.at(-1))).toEqual(
    expect.arrayContaining([
      'title',
      'summary',
      'name',
      'headline',
      'statement',
      'topic',
      'words',
      'note',
      'exact',
    ]),
  );
});

test('no code is made from text, which the page’s security policy would report', async () => {
  const made = vi.fn<() => void>();
  vi.stubGlobal('Function', made);
  vi.resetModules();
  const fresh = await import('#domain/file/decode-dossier.ts');
  const { ok } = fresh.decodeDossier(full);
  vi.unstubAllGlobals();
  expect({ ok, made: made.mock.calls }).toEqual({ ok: true, made: [] });
});

test('fields that the format does not know are kept at every level', () => {
  let file = changed(full, ['$schema'], 'https://example.org/schema');
  file = changed(file, ['claims', 0, 'reports', 0, 'passages', 0, 'confidence'], { deep: [1, null] });
  expect(decodeDossier(file)).toEqual({ ok: true, dossier: file, lost: [], astray: [] });
});

test('a key named __proto__ reaches no prototype', () => {
  const file: unknown = JSON.parse(
    JSON.stringify(full).replace('"title"', '"__proto__":{"polluted":1},"title"'),
  );
  const decoded = decodeDossier(file);
  expect(decoded.ok && 'polluted' in decoded.dossier).toBe(false);
  expect('polluted' in {}).toBe(false);
});

describe('whatever it is given', () => {
  test('a dossier with something changed in it gives a dossier or a list of faults, and never throws', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.constantFrom(undefined, '', [], {}, 'order', '2023-02-30'),
    );
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), values), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (changes) => {
        const file = changes.reduce<unknown>((file, [at, to]) => changed(file, at, to), full);
        const decoded = decodeDossier(file);
        if (!decoded.ok) expect(decoded.faults.length).toBeGreaterThan(0);
        for (const line of lines(decoded)) expect(line).toMatch(/\S/);
      }),
      { numRuns: 500 },
    );
  });

  test('a list with holes is a list with nothing in it', () => {
    const decoded = decodeDossier(changed(full, ['lanes'], Object.assign([...full.lanes], { length: 2 })));
    expect(lines(decoded)).toEqual(['lanes[1]: this is missing; an object was expected']);
  });

  test('any value at all gives a list of faults, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(decodeDossier(value).ok).toBe(false);
      }),
    );
  });
});
