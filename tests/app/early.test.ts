import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LATER_VIEWS } from '#app/LazyView.tsx';

test('the first script, which can import nothing, names each view before which a foreword can be read', () => {
  const [, listed = ''] = /const views = \[(.*?)\]/s.exec(readFileSync('src/early.js', 'utf8')) ?? [];
  const named = [...listed.matchAll(/'(\w+)'/g)].map(([, view]) => view);
  const { print: _paper, ...read } = LATER_VIEWS;
  expect(new Set(named)).toEqual(new Set([...Object.keys(read), 'lesson']));
});
