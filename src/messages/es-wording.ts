import { counted } from './es-count.ts';
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
    named: (count) => (count === 0 ? 'con nombre' : `${count} con nombre`),
    anonymous: (count) => (count > 1 ? `${count} fuentes sin nombre` : 'sin nombre'),
    institution: (count) => counted(count, 'institución', 'instituciones'),
    document: (count) => counted(count, 'documento', 'documentos'),
    'outlet-cited': () => 'otro medio',
  },
  sources: {
    outlet: (outlet) => `${outlet}, con voz propia`,
    named: (list, count) => `${count > 1 ? `${count} con nombre` : 'Con nombre'}: ${list}`,
    anonymous: (list, count) => `${count > 1 ? `${count} sin nombre` : 'Sin nombre'}: ${list}`,
    institution: (list, count) => `${count > 1 ? `${count} instituciones` : 'Institución'}: ${list}`,
    document: (list, count) => `${count > 1 ? `${count} documentos` : 'Documento'}: ${list}`,
    'outlet-cited': (list) => `Otro medio: ${list}`,
  },
};
