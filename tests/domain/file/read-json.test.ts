import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { jsonErrorIn } from '#domain/file/json-error.ts';
import { readJson } from '#domain/file/read-json.ts';
import { lines } from '#tests/support/changed.ts';
import { aDossier } from '#tests/support/builders.ts';

const said = (text: string) => {
  const read = readJson(text);
  return read.ok ? [] : lines(read);
};

const read = [
  { name: 'an object', text: '{"a": [1, null, "x"]}', json: { a: [1, null, 'x'] } },
  { name: 'a file that begins with a byte order mark', text: '\uFEFF{"a": 1}', json: { a: 1 } },
  { name: 'Windows line ends', text: '{\r\n"a": 1\r\n}\r\n', json: { a: 1 } },
  { name: 'a text that speaks of __proto__', text: '["__proto__"]', json: ['__proto__'] },
];
test.each(read)('reads $name', ({ text, json }) => {
  expect(readJson(text)).toEqual({ ok: true, json });
});

const refused = [
  { name: 'an empty file', text: '', says: 'the file is empty; a dossier in JSON was expected' },
  { name: 'white space alone', text: ' \r\n\t', says: 'the file is empty; a dossier in JSON was expected' },
  {
    name: 'a byte order mark alone',
    text: '\uFEFF',
    says: 'the file is empty; a dossier in JSON was expected',
  },
  {
    name: 'a web page',
    text: '<!doctype html>',
    says: /line 1, column 1, a value was expected, but "<" stands there$/,
  },
  {
    name: 'a comma too many',
    text: '{\n  "a": [1,\n  2,]\n}',
    says: /line 3, column 5, a value was expected, but "\]"/,
  },
  {
    name: 'a comma before the end',
    text: '{"a": 1,}',
    says: /column 9, a key in quotation marks was expected, but "}"/,
  },
  {
    name: 'a comma too few',
    text: '{"a": 1\r\n"b": 2}',
    says: /line 2, column 1, a comma or a closing bracket/,
  },
  {
    name: 'a key without quotation marks',
    text: '{a: 1}',
    says: /column 2, a key in quotation marks was expected, but "a"/,
  },
  { name: 'a key without a value', text: '{"a"}', says: /column 5, a colon was expected/ },
  {
    name: 'a file that breaks off',
    text: '{"a": [1, 2',
    says: /column 12, a comma .* but the file ends there/,
  },
  {
    name: 'a text that breaks off',
    text: '{"a": "x',
    says: /column 9, the rest of the text .* but the file ends there/,
  },
  { name: 'a line break in a text', text: '["a\nb"]', says: /line 1, column 4, the rest of the text/ },
  { name: 'more after the end', text: '{} {}', says: /column 4, the end of the file was expected/ },
  { name: 'a comment', text: '{ // x\n}', says: /column 3, a key in quotation marks was expected, but "\/"/ },
  { name: 'a number that JSON has not', text: '[01]', says: /column 2, a value was expected/ },
  { name: 'an emoji in the wrong place', text: '[😀]', says: /but "😀" stands there/ },
  {
    name: 'a __proto__ key',
    text: '{"__proto__": {"x": 1}}',
    says: 'the key "__proto__" is not taken; another name was expected',
  },
  {
    name: 'a nested __proto__ key',
    text: '{"claims": [{"odd key": {"__proto__": 1}}]}',
    says: /^claims\[0\]\["odd key"\]: the key "__proto__"/,
  },
];
test.each(refused)('refuses $name', ({ text, says }) => {
  expect(said(text)).toEqual([typeof says === 'string' ? says : expect.stringMatching(says)]);
});

test('a __proto__ key reaches no prototype', () => {
  readJson('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
  expect('polluted' in {}).toBe(false);
});

describe('nesting', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const cases = [
    { name: 'a hundred levels are read', text: nested(100), says: [] },
    {
      name: 'more are refused',
      text: nested(101),
      says: [expect.stringMatching(/nested deeper than 100 levels/)],
    },
    {
      name: 'a million are refused',
      text: nested(1_000_000),
      says: [expect.stringMatching(/nested deeper than 100/)],
    },
    {
      name: 'the place is named',
      text: `{"a": ${nested(101)}}`,
      says: [expect.stringMatching(/^a\[0\]\[0\]: this is nested/)],
    },
  ];
  test.each(cases)('$name', ({ text, says }) => {
    expect(said(text)).toEqual(says);
  });
});

describe('size', () => {
  test('a file beyond the bound is refused unread', () => {
    const read = readJson('[1, 2, 3]', 8);
    expect(read.ok ? [] : lines(read)).toEqual(['the file has 9 characters; at most 8 are read']);
  });

  test('a file of 50 MB opens within seconds', () => {
    const padding = Array.from({ length: 50 }, (_, i) => `${i} `.repeat(700_000).slice(0, 1024 * 1024));
    const text = JSON.stringify({ ...aDossier(), padding });
    expect(text.length).toBeGreaterThan(50 * 1024 * 1024);
    const read = readJson(text);
    expect(decodeDossier(read.ok && read.json).ok).toBe(true);
  }, 10_000);

  test('a file of 50 MB that breaks off is refused within seconds', () => {
    const said_ = said(`{"a": "${'x\\n'.repeat(17 * 1024 * 1024)}`);
    expect(said_).toEqual([expect.stringMatching(/but the file ends there$/)]);
  }, 10_000);
});

test('finds no error where the engine finds none, and one where it does', () => {
  const nearJson = fc.oneof(
    fc.json(),
    fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '\\', '0', 'x'))
      .map(([json, at, by]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + by + json.slice(cut + 1);
      }),
  );
  fc.assert(
    fc.property(nearJson, (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(jsonErrorIn(text) === null).toBe(valid);
    }),
    { numRuns: 1000 },
  );
});
