import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { encodeDossier, encodeFolder } from '#domain/file/encode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';
import { aClaim, aDossier, anArticle, anEvent, aReport } from '#tests/support/builders.ts';

const reopened = (json: string, texts?: ReadonlyMap<string, string>) => {
  const read = readJson(json);
  return read.ok ? decodeDossier(read.json, texts) : read;
};

/** Fields that the format does not know, of any JSON. JSON has no negative nought. */
const unknownFields = fc
  .dictionary(
    fc
      .string()
      .filter((key) => key !== '__proto__')
      .map((key) => `x-${key}`),
    fc.jsonValue({ maxDepth: 3 }),
    { maxKeys: 3 },
  )
  .map((fields) => JSON.parse(JSON.stringify(fields)) as Record<string, unknown>)
  .filter((fields) => !JSON.stringify(fields).includes('__proto__'));

/** Words of an outlet, who may write anything but what turns the order of words. */
const words = fc
  .string({ minLength: 1, unit: 'binary', maxLength: 30 })
  .filter((text) => !/[\u202d\u202e]/.test(text));
/** The dossier's own words, without what cannot be seen. */
const ownWords = fc.string({ minLength: 1, unit: 'grapheme', maxLength: 30 });

const dossiers: fc.Arbitrary<Dossier> = fc
  .record({
    title: ownWords,
    statement: ownWords,
    text: words,
    before: words,
    textFile: fc.constantFrom(undefined, 'nyt.txt', 'b.txt'),
    extra: fc.array(unknownFields, { minLength: 5, maxLength: 5 }),
  })
  .map(({ title, statement, text, before, textFile, extra }) => {
    const article = anArticle({ text: before + text, ...(textFile && { textFile }) });
    const passage = { exact: text, prefix: before, ...extra[0] };
    const report = { ...aReport({ passages: [passage] }), ...extra[1] };
    return {
      ...aDossier({
        title,
        articles: [{ ...article, ...extra[2] }],
        claims: [{ ...aClaim({ statement, reports: [report] }), ...extra[3] }],
        events: [anEvent()],
      }),
      ...extra[4],
    };
  });

test('encode, then decode, gives the same dossier with every unknown field', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      expect(reopened(encodeDossier(dossier))).toMatchObject({ ok: true, dossier });
      const decoded = reopened(encodeDossier(dossier));
      expect(decoded.ok && decoded.dossier).toEqual(dossier);
    }),
  );
});

describe('folder form', () => {
  test('opens again with the texts beside it', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const { json, texts } = encodeFolder(dossier);
        const decoded = reopened(json, texts);
        const articles = dossier.articles.map((article) => ({ textFile: 'nyt.txt', ...article }));
        expect(decoded.ok && decoded.dossier).toEqual({ ...dossier, articles });
      }),
    );
  });

  const cases = [
    {
      name: 'a text keeps the name of its file',
      articles: [{ id: 'a', textFile: 'x.txt', text: 'A' }],
      files: ['x.txt'],
    },
    {
      name: 'a text without a file is named for its article',
      articles: [{ id: 'a', text: 'A' }],
      files: ['a.txt'],
    },
    {
      name: 'one text serves two articles',
      articles: [
        { id: 'a', textFile: 'x.txt', text: 'A' },
        { id: 'b', textFile: 'x.txt', text: 'A' },
      ],
      files: ['x.txt'],
    },
    {
      name: 'no text takes the place of another',
      articles: [
        { id: 'a', textFile: 'b.txt', text: 'A' },
        { id: 'b', textFile: 'b.txt', text: 'B' },
        { id: 'c', textFile: 'b.txt', text: 'C' },
      ],
      files: ['b.txt', 'b-2.txt', 'c.txt'],
    },
  ];
  test.each(cases)('$name', ({ articles, files }) => {
    const dossier = aDossier({ articles: articles.map((article) => anArticle(article)) });
    const { json, texts } = encodeFolder(dossier);
    expect([...texts.keys()]).toEqual(files);
    expect(JSON.parse(json)).not.toHaveProperty('articles.0.text');
    const decoded = reopened(json, texts);
    expect(decoded.ok && decoded.dossier.articles.map(({ text }) => text)).toEqual(
      articles.map(({ text }) => text),
    );
  });
});
