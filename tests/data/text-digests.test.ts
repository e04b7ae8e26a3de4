import { afterEach, expect, test, vi } from 'vitest';
import { textDigests } from '#data/text-digests.ts';
import { anArticle } from '#tests/support/builders.ts';

afterEach(() => vi.unstubAllGlobals());

test('gives the digest of each text in UTF-8', async () => {
  const article = anArticle({ text: 'The\u00a0ICC’s “warrant”' });
  await expect(textDigests({ articles: [article] })).resolves.toEqual(new Map([['nyt', article.sha256]]));
});

test('gives null where the platform has no digest, and does not fail', async () => {
  vi.stubGlobal('crypto', {});
  await expect(textDigests({ articles: [anArticle()] })).resolves.toBeNull();
});

test('gives none for no article, which is not the same', async () => {
  await expect(textDigests({ articles: [] })).resolves.toEqual(new Map());
});
