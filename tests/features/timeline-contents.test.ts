import { expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { presetsOf } from '#features/explore/timeline-windows.ts';
import { aDossier } from '#tests/support/builders.ts';

test('presets of one title are two', () => {
  const preset = { title: 'The week', from: '2023-07-18', to: '2023-07-29' };
  const ids = presetsOf(lookUp(aDossier({ presets: [preset, preset] }))).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
