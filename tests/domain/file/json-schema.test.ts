import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { dossierJsonSchema } from '#domain/file/json-schema.ts';
import { changed, type Path } from '#tests/support/changed.ts';

const v1: unknown = JSON.parse(readFileSync('tests/formats/v1.json', 'utf8'));

test('public/dossier.schema.json is what the decoder’s schema emits', () => {
  const file: unknown = JSON.parse(readFileSync('public/dossier.schema.json', 'utf8'));
  expect(file, 'repair it with: npm run schema').toEqual(dossierJsonSchema());
});

const accepts = new Ajv2020({ strict: true, strictRequired: false }).compile(dossierJsonSchema());

const report: Path = ['claims', 0, 'reports', 0];
const cases: { name: string; at: Path; to: unknown; valid: boolean }[] = [
  { name: 'the file as it is', at: ['title'], to: 'The order to share', valid: true },
  { name: 'an unknown field', at: ['claims', 0, 'colour'], to: { any: [1] }, valid: true },
  { name: 'no optional field', at: ['articles', 0, 'byline'], to: undefined, valid: true },
  { name: 'empty surroundings', at: [...report, 'passages', 0, 'prefix'], to: '', valid: true },
  { name: 'no lessons', at: ['lessons'], to: [], valid: true },
  { name: 'a text without a file', at: ['articles', 0, 'textFile'], to: undefined, valid: true },
  { name: 'no text at all', at: ['articles', 1, 'text'], to: undefined, valid: false },
  { name: 'a list for the whole', at: [], to: [], valid: false },
  { name: 'another format', at: ['format'], to: 'story', valid: false },
  { name: 'another version', at: ['version'], to: 2, valid: false },
  { name: 'no list of events', at: ['events'], to: undefined, valid: false },
  { name: 'an empty title', at: ['title'], to: '', valid: false },
  { name: 'a number for a title', at: ['title'], to: 1, valid: false },
  { name: 'nothing for an optional text', at: ['articles', 0, 'byline'], to: null, valid: false },
  { name: 'an id that is no slug', at: ['claims', 0, 'id'], to: 'The Order', valid: false },
  { name: 'an id with two hyphens', at: ['claims', 3, 'id'], to: 'the--order', valid: false },
  { name: 'an unknown kind', at: ['claims', 0, 'kind'], to: 'rumour', valid: false },
  { name: 'no report', at: ['claims', 0, 'reports'], to: [], valid: false },
  { name: 'no passage', at: [...report, 'passages'], to: [], valid: false },
  { name: 'an empty quote', at: [...report, 'passages', 0, 'exact'], to: '', valid: false },
  { name: 'no aspect', at: ['claims', 0, 'difference', 'aspects'], to: [], valid: false },
  { name: 'an unknown aspect', at: ['claims', 0, 'difference', 'aspects', 0], to: 'tone', valid: false },
  { name: 'an address that is none', at: ['sources', 0, 'url'], to: 'example.org', valid: false },
  { name: 'a file in another folder', at: ['articles', 0, 'textFile'], to: '../nyt.txt', valid: false },
  { name: 'a file of another ending', at: ['articles', 0, 'textFile'], to: 'nyt.md', valid: false },
  { name: 'a digest in capitals', at: ['articles', 0, 'sha256'], to: 'A'.repeat(64), valid: false },
  { name: 'a day that is a year', at: ['eras', 0, 'start'], to: '1993', valid: false },
  { name: 'no minutes', at: ['lessons', 0, 'minutes'], to: 0, valid: false },
  { name: 'a step without minutes', at: ['lessons', 0, 'steps', 0, 'minutes'], to: undefined, valid: true },
  { name: 'an empty aim', at: ['lessons', 0, 'aims', 0], to: '', valid: false },
  {
    name: 'an error without a reply',
    at: ['lessons', 0, 'misconceptions', 0, 'reply'],
    to: undefined,
    valid: false,
  },
  {
    name: 'an unknown exercise',
    at: ['lessons', 0, 'steps', 2, 'exercise', 'kind'],
    to: 'rank',
    valid: false,
  },
  {
    name: 'what a link says besides',
    at: ['lessons', 0, 'steps', 0, 'show', 'topic'],
    to: 'decision',
    valid: true,
  },
];
test.each(cases)('the schema judges as the decoder does: $name', ({ at, to, valid }) => {
  const file = changed(v1, at, to);
  expect({ schema: accepts(file), decoder: decodeDossier(file).ok }).toEqual({
    schema: valid,
    decoder: valid,
  });
});
