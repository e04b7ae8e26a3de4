import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { encodeDossier } from '#domain/file/encode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';

const file = readFileSync('tests/formats/v1.json', 'utf8');

test('a dossier saved by version 1 still opens, whole', () => {
  const read = readJson(file);
  const decoded = decodeDossier(read.ok && read.json);
  expect(decoded).toEqual({ ok: true, dossier: JSON.parse(file), lost: [], astray: [] });
});

test('it is saved again as it was', () => {
  const decoded = decodeDossier(JSON.parse(file));
  expect(decoded.ok && JSON.parse(encodeDossier(decoded.dossier))).toEqual(JSON.parse(file));
});
