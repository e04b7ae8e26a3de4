import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOME } from '#data/route/route.ts';
import { seedOf } from '#data/seeds.ts';
import { SHIPPED } from '#data/shipped.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

test('the one that opens by itself comes first, then all others', () => {
  const folders = readdirSync('seeds', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const others = folders.map(({ name }) => name).filter((name) => name !== HOME.dossier);
  expect(SHIPPED.map(({ id }) => id)).toEqual([HOME.dossier, ...others.sort()]);
});

test.each(SHIPPED)('$id is listed as its own file has it', ({ id, title, summary, lang, outlets }) => {
  const { dossier } = decodedSeed(id);
  expect({ title, summary, lang }).toEqual({
    title: dossier.title,
    summary: dossier.summary,
    lang: dossier.lang,
  });
  expect(outlets).toEqual(dossier.outlets.map(({ name }) => name));
  expect(seedOf(id)).toBeDefined();
});
