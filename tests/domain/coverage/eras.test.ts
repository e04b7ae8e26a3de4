import { expect, test } from 'vitest';
import { erasOf } from '#domain/coverage/eras.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { aDossier } from '#tests/support/builders.ts';

const at = (text: string) => Date.parse(`${text}T00:00:00Z`);

test('an era has its last day, and a day that two share belongs to the later', () => {
  const eras = [
    { id: 'obama', title: 'Obama', start: '2009-01-20', end: '2017-01-20' },
    { id: 'trump', title: 'Trump', start: '2017-01-20', end: '2021-01-19' },
  ];
  expect(erasOf(lookUp(aDossier({ eras })))).toEqual([
    { id: 'obama', title: 'Obama', start: at('2009-01-20'), end: at('2017-01-20') },
    { id: 'trump', title: 'Trump', start: at('2017-01-20'), end: at('2021-01-20') },
  ]);
});
