import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textDigests } from '#data/text-digests.ts';
import { proofOf } from '#domain/coverage/proof.ts';
import { sentenceCoverageOf } from '#domain/coverage/sentence-coverage.ts';
import { changedTexts } from '#domain/file/changed-texts.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';
import { textFilesOf } from '#domain/file/text-files.ts';
import { en } from '#messages/en.ts';
import { seedFile } from '#tests/support/seed.ts';

const folders = readdirSync('seeds', { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('there are dossiers to check', () => expect(folders).not.toHaveLength(0));

test.each(folders)(
  'seeds/$name is whole: no fault, every quotation found, every sentence covered',
  async ({ name }) => {
    const read = readJson(seedFile(`${name}/dossier.json`));
    if (!read.ok) throw new Error(read.faults.map(en.faults.line).join('\n'));
    const texts = new Map(textFilesOf(read.json).map((file) => [file, seedFile(`${name}/${file}`)]));
    const decoded = decodeDossier(read.json, texts);
    if (!decoded.ok) throw new Error(decoded.faults.map(en.faults.line).join('\n'));
    const { dossier, lost } = decoded;

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
