import { expect, test } from 'vitest';
import { answerTo, isHashed } from '#worker/address.ts';

const scope = 'https://school.example/parallax/';

const cases = [
  { what: 'the page', asked: scope, answer: 'page' },
  { what: 'the page with a query', asked: `${scope}?view=ledger&q=a/b`, answer: 'page' },
  { what: 'the page by its file', asked: `${scope}index.html?claim=order`, answer: 'page' },
  { what: 'another address below it', asked: `${scope}old/page`, answer: 'network' },
  { what: 'the page beside it', asked: 'https://school.example/', answer: 'network' },
  { what: 'a folder that begins alike', asked: 'https://school.example/parallax-2/', answer: 'network' },
  { what: 'another host', asked: 'https://elsewhere.example/parallax/', answer: 'network' },
  { what: 'a file', asked: `${scope}assets/a.js`, mode: 'cors', answer: 'file' },
  { what: 'a file of another app', asked: 'https://school.example/a.js', mode: 'cors', answer: 'network' },
  { what: 'something sent', asked: scope, method: 'POST', answer: 'network' },
] as const;
test.each(cases)('$what is answered by: $answer', ({ asked, answer, ...rest }) => {
  expect(answerTo({ method: 'GET', mode: 'navigate', url: asked, ...rest }, scope)).toBe(answer);
});

test.each([
  { path: 'assets/main-AbC_12-x.js', hashed: true },
  { path: `${scope}assets/source-sans-3-greek-wght-normal-BqRLTx4X.woff2`, hashed: true },
  { path: './', hashed: false },
  { path: 'icon-512.png', hashed: false },
  { path: 'assets/plain.js', hashed: false },
])('whether $path is named for its content: $hashed', ({ path, hashed }) => {
  expect(isHashed(path)).toBe(hashed);
});
