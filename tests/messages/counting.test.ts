import { expect, test } from 'vitest';
import { countingIn } from '#messages/counting.ts';
import { en, es } from '#tests/support/messages.ts';

test.each([
  { locale: 'en', forms: { one: '# text', other: '# texts' }, said: ['0 texts', '1 text', '2 texts'] },
  { locale: 'fr', forms: { one: '# texte', other: '# textes' }, said: ['0 texte', '1 texte', '2 textes'] },
  {
    locale: 'pl',
    forms: { one: '# tekst', few: '# teksty', many: '# tekstów', other: '# tekstu' },
    said: ['0 tekstów', '1 tekst', '2 teksty'],
  },
  { locale: 'ja', forms: { other: '本文 # 件' }, said: ['本文 0 件', '本文 1 件', '本文 2 件'] },
])('puts into the plural as the language does: $locale', ({ locale, forms, said }) => {
  const { plural } = countingIn(locale);
  expect([0, 1, 2].map((count) => plural(count, forms))).toEqual(said);
});

test('a category that the language has, but no form was given for, takes the form of the others', () => {
  // A million is a category of its own in Spanish.
  expect(countingIn('es').plural(1_000_000, { one: '# voz', other: '# voces' })).toBe('1.000.000 voces');
});

test('numbers are written and outlets listed as the language does', () => {
  expect(en.filter.claims(12, 12_345)).toBe('12 of 12,345 claims');
  expect(es.filter.claims(12, 12_345)).toBe('12 de 12.345 afirmaciones');
  expect(en.standing.of('only', ['NYT', 'NBC'])).toBe('only NYT, NBC');
  expect(es.standing.of('only', ['NYT', 'NBC'])).toBe('solo NYT y NBC');
});

test.each([
  [en, ['1 of 1 told event remains; 0 are', '2 of 3 told events remain; 1 is']],
  [es, ['queda 1 de 1 suceso relatado; 0 se relatan', 'quedan 2 de 3 sucesos relatados; 1 se relata']],
] as const)('a sentence with several counts has each in its own form', ({ history }, [alone, some]) => {
  expect(history.only('NBC', 1, 1, false)).toContain(alone);
  expect(history.only('NBC', 2, 3, false)).toContain(some);
});
