import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { firstLoad, verdict } from '#scripts/weight.mjs';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function built(head: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  made.push(folder);
  mkdirSync(join(folder, 'assets'));
  for (const file of ['first.js', 'shared.js', 'first.css', 'later.js']) {
    writeFileSync(join(folder, 'assets', file), 'a'.repeat(file === 'shared.js' ? 90_000 : 1_000));
  }
  writeFileSync(join(folder, 'index.html'), `<!doctype html><head>${head}</head>`);
  return folder;
}

const SCRIPT = '<script type="module" crossorigin src="./assets/first.js"></script>';
const SHEET = '<link rel="stylesheet" crossorigin href="./assets/first.css">';
const STYLE = `<style>${'a'.repeat(1_000)}</style>`;

test('scripts, styles in the page or beside it and what is preloaded count, and nothing else', () => {
  const icon = '<link rel="icon" type="image/svg+xml" href="./icon.svg" />';
  const folder = built(
    `${icon}${SCRIPT}<link rel="modulepreload" href="./assets/shared.js">${SHEET}${STYLE}`,
  );
  const weights = firstLoad(folder);
  expect(weights.map(({ file }) => file)).toEqual([
    './assets/shared.js',
    './assets/first.js',
    './assets/first.css',
    'styles in index.html',
  ]);
  expect(weights[0]).toMatchObject({ raw: 90_000 });
  expect(weights[0]?.gzip).toBeLessThan(1_000);
});

test.each([
  { name: 'names no script', head: `${SHEET}${STYLE}` },
  { name: 'holds no style', head: SCRIPT },
])('a page that $name is refused, as nothing would be proved', ({ name, head }) => {
  expect(() => firstLoad(built(head))).toThrow(`index.html ${name}.`);
});

test('what is over the limit is said with the number of bytes, after a list of what weighs what', () => {
  const weights = [
    { file: 'a.js', raw: 300, gzip: 120, brotli: 100 },
    { file: 'b.css', raw: 50, gzip: 20, brotli: 15 },
  ];
  expect(verdict(weights, 140)).toMatchObject({ fits: true });
  const { fits, lines } = verdict(weights, 139);
  expect(fits).toBe(false);
  expect(lines[1]).toMatch(/300 +120 +100 +a\.js$/);
  expect(lines.at(-2)).toMatch(/350 +140 +115 +together$/);
  expect(lines.at(-1)).toMatch(/^1 bytes \(gzip\) too many: at most 139\./);
});
