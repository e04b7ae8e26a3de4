import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { encodeDossier, encodeFolder } from '#domain/file/encode-dossier.ts';
import { aClaim, aDossier, aReport, TEXTS } from '#tests/support/builders.ts';

const root = mkdtempSync(join(tmpdir(), 'dossier-'));
afterAll(() => rmSync(root, { recursive: true }));

let made = 0;
/** A folder with the given files; an absent file is simply not named. */
function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = join(root, String(made++));
  mkdirSync(folder);
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return folder;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/typescript.mjs', 'dossier', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const dossier = aDossier({ claims: [aClaim()] });
const folder = encodeFolder(dossier);
const summary = `The order to share (sharing)
article nyt: 14 words, 1 of 3 sentences covered, 1 of 1 quotations found
article nbc: 19 words, 0 of 3 sentences covered, 0 of 0 quotations found
claims: 1 (0 alike, 0 differ, 1 only)
events: 0 (0 told, 0 context)
lessons: 0
quotations found: 1 of 1
no fault
`;

test('a folder without a fault is summed up', () => {
  const path = folderWith({ 'dossier.json': folder.json, ...Object.fromEntries(folder.texts) });
  expect(run(path)).toEqual({ status: 0, stdout: summary, stderr: '' });
});

test('so is one file, with a byte order mark', () => {
  const path = folderWith({ 'one.json': `\uFEFF${encodeDossier(dossier)}` });
  expect(run(join(path, 'one.json'))).toEqual({ status: 0, stdout: summary, stderr: '' });
});

test('a lost quotation and a changed text are named, and the dossier is summed up', () => {
  const report = aReport({ passages: [{ exact: 'The Pentagon agreed.' }] });
  const { json } = encodeFolder({ ...dossier, claims: [aClaim({ reports: [report] })] });
  const texts = { 'nyt.txt': `${TEXTS.nyt} Corrected.`, 'nbc.txt': TEXTS.nbc };
  const { status, stdout } = run(folderWith({ 'dossier.json': json, ...texts }));
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^claims\[0\]\.reports\[0\]\.passages\[0\]\.exact: these words are not in the text/m,
  );
  expect(stdout).toMatch(/^articles\[0\]\.sha256: the article's text is not the one/m);
  expect(stdout).toMatch(/^quotations found: 0 of 1$/m);
  expect(stdout).toMatch(/^2 faults; the dossier opens/m);
});

test('every fault is a line, and a dossier that does not open is not summed up', () => {
  const file = JSON.stringify({ ...dossier, lang: 'English', lanes: {} });
  const { status, stdout } = run(join(folderWith({ 'one.json': file }), 'one.json'));
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^lang: "English" cannot stand here/),
    'lanes: this is an object; a list was expected',
    '',
    '2 faults; the dossier does not open',
    '',
  ]);
});

const unopened: { name: string; files: Parameters<typeof folderWith>[0]; says: RegExp }[] = [
  {
    name: 'a text file that is not there',
    files: { 'dossier.json': folder.json },
    says: /articles\[0\]\.textFile: the file "nyt\.txt" is not there/,
  },
  { name: 'an empty file', files: { 'dossier.json': '' }, says: /^the file is empty/ },
  {
    name: 'what is not JSON',
    files: { 'dossier.json': '{"a": 1,}' },
    says: /^this is not JSON: at line 1, column 9/,
  },
  {
    name: 'another character set',
    files: { 'dossier.json': Uint8Array.of(0xff, 0xfe, 0x7b) },
    says: /dossier\.json: this is not a text in UTF-8/,
  },
  {
    name: 'a folder without a dossier',
    files: { 'nyt.txt': TEXTS.nyt },
    says: /this folder has no dossier\.json/,
  },
];
test.each(unopened)('$name is named', ({ files, says }) => {
  const { status, stdout, stderr } = run(folderWith(files));
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(says);
});

test('a path that leads nowhere is named', () => {
  expect(run(join(root, 'nowhere'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/no such file/),
  });
});

test('without a path it says how it is used', () => {
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringMatching(/npm run dossier -- PATH/) });
});
