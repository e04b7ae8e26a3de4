import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from '#scripts/offline.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parallax-offline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the list has the page by its address and each file with its digest, and a version of its own', async () => {
  mkdirSync(join(folder, 'assets'));
  const kept = [
    'index.html',
    'assets/main-AbC_12-x.js',
    'assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2',
  ];
  const left = [
    'index.html.br',
    'assets/main-AbC_12-x.js.gz',
    'service-worker.js',
    'dossier.schema.json',
    '404.html',
    '_headers',
    'shared-link.png',
    'favicon.ico',
    'assets/source-sans-3-cyrillic-ext-wght-normal-BqRLTx4X.woff2',
  ];
  for (const file of [...kept, 'classroom.html', ...left]) writeFileSync(join(folder, file), 'words');
  const before = await builtFiles(folder);
  expect(before.files.map(([path]) => path)).toEqual([kept[1], kept[2], './']);
  expect(before.more.map(([path]) => path)).toEqual(['classroom.html']);
  // `printf words | openssl dgst -sha256 -binary | base64`
  expect(new Set([...before.files, ...before.more].map(([, integrity]) => integrity))).toEqual(
    new Set(['sha256-26Nr/6XKsPki0IejrrF5+dTnRd9AsyPhsUcUAoSMij4=']),
  );
  expect(await builtFiles(folder)).toEqual(before);
  for (const changed of ['index.html', 'classroom.html']) {
    writeFileSync(join(folder, changed), 'other words');
    expect((await builtFiles(folder)).version).not.toBe(before.version);
    writeFileSync(join(folder, changed), 'words');
  }
});
