import { number, plural } from './es-count.ts';
import type { wording as english } from './en-wording.ts';

/** Two outlets' wordings of one claim and who says so, in Spanish. */
export const wording: typeof english = {
  title: 'La redacción, palabra por palabra',
  first: 'Comparar',
  second: 'con',
  key: { unlike: 'difieren de la otra redacción', hedge: 'limitan la certeza' },
  keyWord: 'Palabras que',
  alike: 'Igual palabra por palabra.',
  nothingAlike: 'Ninguna serie de palabras está en ambas.',
  unlikeIn: (outlet) => `Distinto en ${outlet}:`,
  hedges: 'Matizaciones:',
  noHedges: 'ninguna',
  hedgesUnknown: 'no buscadas en su idioma',
  who: {
    outlet: () => 'voz propia',
    named: (count) => (count === 0 ? 'con nombre' : `${number(count)} con nombre`),
    anonymous: (count) => plural(count || 1, { one: 'sin nombre', other: '# fuentes sin nombre' }),
    institution: (count) => plural(count, { one: '# institución', other: '# instituciones' }),
    document: (count) => plural(count, { one: '# documento', other: '# documentos' }),
    'outlet-cited': () => 'otro medio',
  },
  sources: {
    outlet: (outlet) => `${outlet}, con voz propia`,
    named: (list, count) => `${plural(count || 1, { one: 'Con nombre', other: '# con nombre' })}: ${list}`,
    anonymous: (list, count) =>
      `${plural(count || 1, { one: 'Sin nombre', other: '# sin nombre' })}: ${list}`,
    institution: (list, count) =>
      `${plural(count || 1, { one: 'Institución', other: '# instituciones' })}: ${list}`,
    document: (list, count) => `${plural(count || 1, { one: 'Documento', other: '# documentos' })}: ${list}`,
    'outlet-cited': (list) => `Otro medio: ${list}`,
  },
};
