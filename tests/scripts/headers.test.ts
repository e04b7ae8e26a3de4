import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cacheControl, headersFile, securityHeaders } from '#scripts/headers.mjs';

const kept = 'public, max-age=31536000, immutable';

test.each([
  { path: '/assets/index-CGYtvpc9.js', value: kept },
  { path: '/school/parallax/assets/index-CGYtvpc9.js', value: kept },
  { path: '/school/parallax/assets/source-serif-4-latin-wght-normal-DMe4EKeb.woff2', value: kept },
  { path: '/assets/nbc-BFU8s3r-.txt', value: kept },
  { path: '/', value: 'no-cache' },
  { path: '/index.html', value: 'no-cache' },
  { path: '/school/parallax/service-worker.js', value: 'no-cache' },
  { path: '/assets/logo.svg', value: 'no-cache' },
  { path: '/my-assets/index-CGYtvpc9.js', value: 'no-cache' },
  { path: '/assets/icon-CGYtvpc9', value: 'no-cache' },
])('$path is sent with $value', ({ path, value }) => {
  expect(cacheControl(path)).toBe(value);
});

/** The rules of a file `_headers`: an address, and its headers in the lines after it. */
const rulesOf = (file: string) =>
  file
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [address = '', ...lines] = rule.split('\n');
      return [address, lines.map((line) => line.replace(/^ {2}/, ''))];
    });

test.each(['/', '/school/parallax/'])('the file for hosts has all that is sent below %s', (folder) => {
  expect(rulesOf(headersFile(folder))).toEqual([
    [`${folder}*`, Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`)],
    [`${folder}assets/*`, [`Cache-Control: ${kept}`]],
  ]);
});

test('no line is longer than such hosts take', () => {
  // https://developers.cloudflare.com/pages/configuration/headers/
  const longest = Math.max(
    ...headersFile()
      .split('\n')
      .map(({ length }) => length),
  );
  expect(longest).toBeLessThan(2000);
});

test('the guide’s example for nginx sends all of it', () => {
  const guide = readFileSync('HOSTING.md', 'utf8');
  for (const [name, value] of Object.entries(securityHeaders))
    expect(guide).toContain(`add_header ${name} "${value}" always;`);
});
