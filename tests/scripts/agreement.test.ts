import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { seedFile } from '#tests/support/seed.ts';

test('the agreement that the readme states is the one that is worked out', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/typescript.mjs', 'agreement', 'seeds/us-icc'],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const printed = [...stdout.matchAll(/^(.+): (\d+ of \d+) links in both \((.+)\), kappa (.+)$/gm)];
  const stated = [
    ...seedFile('us-icc/README.md').matchAll(/^\| (.+? and .+?) +\| (.+?) \((.+?)\) +\| (.+?) +\|$/gm),
  ];
  expect(printed).toHaveLength(3);
  expect(stated.map((row) => row.slice(1))).toEqual(printed.map((line) => line.slice(1)));
});
