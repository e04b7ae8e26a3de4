import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';
import { TEXTS, aClaim, aDossier, aReport, anArticle, anEvent } from '#tests/support/builders.ts';
import { changed, lines, type Path } from '#tests/support/changed.ts';

const dossier = aDossier({
  claims: [aClaim()],
  events: [anEvent({ sources: ['record'] })],
  people: [{ id: 'biden', name: 'Joe Biden', role: 'President', kind: 'person' }],
  sources: [{ id: 'record', title: 'The Record', publisher: 'The Registry', url: 'https://example.org/' }],
  notes: [{ id: 'note', about: { claim: 'order' }, text: 'See the record.', sources: ['record'] }],
});

/** Apart from its colon, which the linter takes for a link. */
const SCRIPT = 'javascript';

const said = (path: Path, to: unknown) => lines(decodeDossier(changed(dossier, path, to)));

describe('an address', () => {
  const url: Path = ['sources', 0, 'url'];

  test.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:desk@example.org?subject=ICC'])(
    'of the web or of a mailbox is one: %s',
    (address) => {
      expect(said(url, address)).toEqual([]);
    },
  );

  test.each([
    `${SCRIPT}:alert(1)`,
    `${SCRIPT.toUpperCase()}:alert(1)`,
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'https://example.org/\njavascript:alert(1)',
    'https:alert(1)',
    'https:\\\\example.org',
    'https://example.org\\@evil.example',
    '//evil.example/',
    '/etc/passwd',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org',
    'view-source:https://example.org',
    'https://exa mple.org',
    'https://example.org/\u202egpj.exe',
    'https://exam\u200bple.org',
    'https://example.org/\u0000',
    'mailto:',
  ])('of any other kind is refused by name: %j', (address) => {
    expect(said(url, address)).toEqual([expect.stringMatching(/^sources\[0\]\.url: .* cannot stand here/s)]);
  });
});

describe('an id', () => {
  test.each(['constructor', 'prototype', 'to-string', 'length', '0'])('may be %s', (id) => {
    expect(said(['events', 0, 'id'], id)).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    'x" onclick="alert(1)',
    "x'y",
    '../nyt',
    'a b',
    '__proto__',
    'x]{}*{color:red}',
    'ÿ',
    '\u202eab',
    `a${'-a'.repeat(300)}`,
  ])('is no markup, path, selector or list: %j', (id) => {
    expect(said(['events', 0, 'id'], id)).toEqual([expect.stringMatching(/^events\[0\]\.id: /)]);
  });
});

describe('what cannot be seen', () => {
  const cases = [
    {
      name: 'an override',
      at: ['title'],
      to: 'Hamas \u202ederongi\u202c',
      says: /^title: .*U\+202E.*another order/,
    },
    {
      name: 'one in a name',
      at: ['people', 0, 'name'],
      to: '\u202dJoe',
      says: /^people\[0\]\.name: .*U\+202D/,
    },
    {
      name: 'an embedding that is not ended',
      at: ['notes', 0, 'text'],
      to: 'See \u202bthe record',
      says: /^notes\[0\]\.text: .*U\+202B.*without its pair/,
    },
    {
      name: 'an isolate that is not ended',
      at: ['claims', 0, 'statement'],
      to: '\u2067It is so',
      says: /^claims\[0\]\.statement: .*U\+2067/,
    },
    {
      name: 'an end that nothing began',
      at: ['events', 0, 'title'],
      to: 'out\u2069 of it',
      says: /^events\[0\]\.title: .*U\+2069/,
    },
    {
      name: 'ends in the wrong order',
      at: ['summary'],
      to: '\u202a\u2066a\u202c\u2069',
      says: /^summary: .*U\+202C/,
    },
    {
      name: 'a control character',
      at: ['lanes', 0, 'title'],
      to: 'The\u0002court',
      says: /^lanes\[0\]\.title: .*U\+0002/,
    },
    { name: 'one that XML cannot hold', at: ['summary'], to: 'a\uffff', says: /^summary: .*U\+FFFF/ },
    {
      name: 'an override in an outlet’s text',
      at: ['articles', 0, 'text'],
      to: `${TEXTS.nyt} \u202eback`,
      says: /^articles\[0\]\.text: .*U\+202E/,
    },
    {
      name: 'an override in a quote',
      at: ['claims', 0, 'reports', 0, 'attribution', 'words'],
      to: '\u202eofficials',
      says: /words: .*U\+202E/,
    },
  ] satisfies { name: string; at: Path; to: string; says: RegExp }[];
  test.each(cases)('is refused at its place: $name', ({ at, to, says }) => {
    expect(said(at, to)).toEqual([expect.stringMatching(says)]);
  });

  test.each([
    { name: 'line breaks and tabs', to: 'a\tb\r\nc' },
    { name: 'Hebrew with a mark', to: 'אמנת רומא\u200f (1998)' },
    { name: 'Arabic in an isolate', to: 'The \u2067نظام روما\u2069 of 1998' },
    { name: 'an embedding in an isolate', to: '\u2068\u202bא\u202c\u2069' },
    { name: 'joined emoji', to: '👩‍⚖️' },
  ])('but is honest stays: $name', ({ to }) => {
    expect(said(['title'], to)).toEqual([]);
  });

  test('an outlet’s own words keep what their language needs', () => {
    const text = 'Biden orders: \u202bאמנת רומא. President Biden has quietly ordered it';
    const file = aDossier({ articles: [anArticle({ text })], claims: [aClaim()] });
    expect(lines(decodeDossier(file))).toEqual([]);
  });
});

describe('sizes', () => {
  const refusal = (file: unknown) => {
    const read = readJson(JSON.stringify(file));
    return lines(read.ok ? decodeDossier(read.json) : read);
  };

  test('a list of more than anybody could read is refused before it is gone through', () => {
    const file = { ...dossier, lanes: Array.from({ length: 100_001 }, () => 0) };
    expect(refusal(file)).toEqual(['lanes: this holds 100,001 values or more; at most 100,000 are read']);
  });

  test('so is an object, and a file of lists that are each short enough', () => {
    const wide = Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`k${index}`, 0]));
    expect(refusal({ ...dossier, extra: wide })).toEqual([
      expect.stringMatching(/^extra: this holds 100,001/),
    ]);
    const long = Array.from({ length: 21 }, () => Array.from({ length: 99_999 }, () => 0));
    expect(refusal({ ...dossier, extra: long })).toEqual([
      expect.stringMatching(/^this holds 2,\d{3},\d{3} values/),
    ]);
  });

  test('a file with more faults than can be told says so, and does not throw', () => {
    const claims = Array.from({ length: 5_000 }, () => ({ reports: Array.from({ length: 200 }, () => 0) }));
    expect(refusal({ ...dossier, claims })).toEqual([
      'more is wrong with this file than can be told; a dossier was expected',
    ]);
  });

  test('a title as long as a book is refused, and so is a text as long as a library', () => {
    expect(said(['title'], 'x'.repeat(20_001))).toEqual([
      'title: this has 20,001 characters; at most 20,000 were expected',
    ]);
    const article = { ...anArticle(), text: undefined, textFile: 'nyt.txt' };
    const file = JSON.parse(JSON.stringify({ ...aDossier(), articles: [article] })) as unknown;
    const text = TEXTS.nyt.padEnd(4 * 1024 * 1024 + 1, ' x');
    expect(lines(decodeDossier(file, new Map([['nyt.txt', text]])))).toEqual([
      'articles[0].textFile: this has 4,194,305 characters; at most 4,194,304 were expected',
    ]);
  });
});

test('no JSON makes it throw, and all that it refuses it refuses in words', () => {
  const key = fc.constantFrom(
    ...Object.keys(dossier),
    'id',
    'text',
    'url',
    'constructor',
    '__proto__',
    'toString',
  );
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.constantFrom('order', 'nyt', '\u202e', `${SCRIPT}:0`, 1e308, -1, null, true),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(key, value), (fields) => {
      const read = readJson(JSON.stringify({ ...dossier, ...fields }));
      const decoded = read.ok ? decodeDossier(read.json) : read;
      for (const line of lines(decoded)) expect(line).toMatch(/^\S.* \S/s);
    }),
    { numRuns: 300 },
  );
  expect('polluted' in {}).toBe(false);
});

test('script in every field at once opens as the words that it is', () => {
  const script = '"><script>alert(1)</script><img src=x onerror=alert(1)>${1}{{1}}';
  const report = aReport({
    passages: [{ exact: script }],
    attribution: { kind: 'anonymous', words: script },
  });
  const hostile = {
    ...dossier,
    title: script,
    summary: script,
    outlets: dossier.outlets.map((outlet) => ({ ...outlet, name: script, short: script })),
    articles: dossier.articles.map((article) => ({
      ...article,
      headline: script,
      byline: script,
      text: `${script}.`,
    })),
    claims: [aClaim({ statement: script, topic: script, reports: [report] })],
    events: [anEvent({ title: script, summary: script })],
    notes: [{ id: 'note', about: { claim: 'order' }, text: script, sources: [] }],
  };
  expect(decodeDossier(hostile)).toEqual({ ok: true, dossier: hostile, lost: [], astray: [] });
});
