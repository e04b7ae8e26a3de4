import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appPolicy } from '#scripts/content-security-policy.mjs';
import { cacheControl, headersFile, securityHeaders } from '#scripts/headers.mjs';

/** As long as that of a style. */
const DIGEST = `'sha256-${'A'.repeat(43)}='`;

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
  expect(rulesOf(headersFile(appPolicy, folder))).toEqual([
    [`${folder}*`, Object.entries(securityHeaders(appPolicy)).map(([name, value]) => `${name}: ${value}`)],
    [`${folder}assets/*`, [`Cache-Control: ${kept}`]],
  ]);
});

test('no line is longer than such hosts take', () => {
  // https://developers.cloudflare.com/pages/configuration/headers/
  const longest = Math.max(
    ...headersFile({ ...appPolicy, 'style-src': ["'self'", DIGEST, DIGEST] })
      .split('\n')
      .map(({ length }) => length),
  );
  expect(longest).toBeLessThan(2000);
});

test('the guide’s example for nginx sends all of it', () => {
  const guide = readFileSync('HOSTING.md', 'utf8');
  const policy = { ...appPolicy, 'style-src': ["'self'", "'sha256-…'"] };
  for (const [name, value] of Object.entries(securityHeaders(policy)))
    expect(guide).toContain(`add_header ${name} "${value}" always;`);
});
