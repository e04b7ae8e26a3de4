import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dossiers, table, visits } from '#scripts/visits.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parallax-visits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = `<!doctype html>
  <link rel="icon" href="./icon.svg"><link rel="canonical" href="https://example.org/">
  <script src="./assets/early.js"></script>
  <link rel="preload" as="fetch" href="./assets/dossier.json"><link rel="preload" as="fetch" href="./assets/nyt.txt">
  <link rel="stylesheet" href="./assets/index.css">`;

test('a visit takes each file once, as it is sent', async () => {
  mkdirSync(join(folder, 'assets'));
  const sizes = {
    'index.html': page.length,
    'icon.svg': 30,
    'assets/early.js': 200,
    'assets/dossier.json': 9_000,
    'assets/dossier.json.br': 4_000,
    'assets/nyt.txt': 100,
    'assets/index.css': 50,
    'assets/Ledger.js': 1_000,
    'service-worker.js': 7,
    'classroom.html': 100_000,
    'classroom.html.br': 20_000,
    '404.html': 1_000,
  };
  for (const [file, size] of Object.entries(sizes)) writeFileSync(join(folder, file), 'a'.repeat(size));
  writeFileSync(join(folder, 'index.html'), page);
  const first = page.length + 200 + 4_000 + 100 + 50;
  const counted = await visits(folder);
  expect(counted.map(({ requests, bytes }) => [requests, bytes])).toEqual([
    [5, first],
    [8, first + 30 + 1_000 + 7],
    [9, first + 30 + 1_000 + 7 + 20_000],
    [1, 0],
  ]);
});

test('a million visits of a kilobyte are a gigabyte', () => {
  const [, line] = table([{ name: 'a visit', requests: 2, bytes: 1000 }]);
  expect(line?.trim().split(/\s+/)).toEqual(['2', '1000', '1', 'a', 'visit']);
});

test('of a dossier its file and its texts are counted, and nothing that lies beside them', () => {
  const seeds = join(folder, 'seeds');
  mkdirSync(join(seeds, 'bridge'), { recursive: true });
  const about = { title: 'A bridge', summary: 'It fell.', lang: 'en', outlets: [] };
  writeFileSync(join(seeds, 'bridge/dossier.json'), JSON.stringify({ ...about, claims: [1, 2, 3] }));
  writeFileSync(join(seeds, 'bridge/post.txt'), 'It fell. '.repeat(1000));
  writeFileSync(join(seeds, 'bridge/README.md'), 'words');
  writeFileSync(join(seeds, 'README.md'), 'words');
  const [bridge, ...more] = dossiers(seeds);
  expect(more).toEqual([]);
  expect(bridge).toMatchObject({
    id: 'bridge',
    files: 2,
    entry: JSON.stringify({ id: 'bridge', ...about }).length,
  });
  expect(bridge?.bytes).toBeLessThan(9000);
});
