import { expect, test } from 'vitest';
import { changedTexts } from '#domain/file/changed-texts.ts';
import { aDossier } from '#tests/support/builders.ts';

const dossier = aDossier();
const [nyt, nbc] = dossier.articles.map(({ sha256 }) => sha256) as [string, string];
const other = '0'.repeat(64);

const cases = [
  { name: 'says nothing of texts that are the same', digests: { nyt, nbc }, places: [] },
  { name: 'names a text that was changed', digests: { nyt, nbc: other }, places: ['articles[1].sha256'] },
  { name: 'says nothing of texts that were not checked', digests: {}, places: [] },
];
test.each(cases)('$name', ({ digests, places }) => {
  const faults = changedTexts(dossier, new Map(Object.entries(digests)));
  expect(faults.map(({ place }) => place)).toEqual(places);
});
