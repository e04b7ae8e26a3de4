import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textDigests } from '#data/text-digests.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { sentenceCoverageOf } from '#domain/coverage/sentence-coverage.ts';
import { changedTexts } from '#domain/file/changed-texts.ts';
import { en } from '#tests/support/messages.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';

const folders = readdirSync('seeds', { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('there are dossiers to check', () => expect(folders).not.toHaveLength(0));

test.each(folders)(
  'seeds/$name is whole: no fault, every quotation found, every sentence covered',
  async ({ name }) => {
    const { dossier, lost } = decodedSeed(name);

    expect(dossier.id, 'the folder has the name that links use').toBe(name);
    expect(lost.map(en.faults.line)).toEqual([]);
    const digests = await textDigests(dossier);
    expect(digests && changedTexts(dossier, digests).map(en.faults.line)).toEqual([]);
    const proof = proofOf(dossier);
    for (const article of dossier.articles) {
      expect(sentenceCoverageOf(dossier, article, proof).uncovered, article.id).toEqual([]);
    }
  },
);
