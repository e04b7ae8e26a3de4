import { CLAIMS, list, number, plural } from './es-count.ts';
import type { sources as english } from './en-sources.ts';

/** The sources: who is quoted by whom, in Spanish. */
export const sources: typeof english = {
  title: 'Fuentes',
  lead: 'En la palabra de quién se apoya cada artículo para informar de lo que informa. Cada número es un recuento de afirmaciones; ninguno es una puntuación.',

  shares: 'Cómo atribuye cada artículo sus afirmaciones',
  sharesHelp:
    'Una afirmación que un artículo relata sin nombrar a nadie como fuente queda en la voz propia del medio. El largo de la barra es la parte que le toca de las afirmaciones del artículo.',
  kind: 'Atribución',
  kinds: {
    outlet: 'Voz propia del medio',
    named: 'Persona con nombre',
    anonymous: 'Fuente sin nombre',
    institution: 'Institución',
    document: 'Documento',
    'outlet-cited': 'Otro medio',
  },
  share: (count, total) => `${number(count)} de ${plural(total, CLAIMS)}`,

  cited: 'A quién se cita y quién lo cita',
  citedHelp:
    'Citado: hay palabras del pasaje entre comillas en el artículo. Parafraseado: no las hay. Esto dice cómo están puestas las palabras, no cuán fundadas están.',
  source: 'Fuente',
  groups: {
    person: 'Personas con nombre',
    institution: 'Instituciones y documentos',
    unnamed: 'Sin nombre',
  },
  unlisted: {
    outlet: 'El propio medio',
    named: 'Una persona con nombre que no figura en la lista',
    anonymous: 'Sin nombre ni más descripción',
    institution: 'Una institución que no figura en la lista',
    document: 'Un documento que no figura en la lista',
    'outlet-cited': 'Otro medio, que no figura en la lista',
  },
  manners: { quoted: 'citado', paraphrased: 'parafraseado' },
  counts: (quoted, paraphrased) =>
    list([
      ...(quoted > 0 ? [`citas: ${number(quoted)}`] : []),
      ...(paraphrased > 0 ? [`paráfrasis: ${number(paraphrased)}`] : []),
    ]),
  notCitedHere: 'no citado',
  claimsOf: (name) => `Afirmaciones de ${name}`,
  none: 'Ninguna afirmación se atribuye a nadie más que a los propios medios.',

  cautions: 'Coincidir no es corroborar',
  cautionsHelp:
    'Donde los medios informan de lo mismo pero quizá se apoyan en una sola fuente, su coincidencia puede ser la palabra de esa única fuente. Es una cautela para quien lee y no un reproche a nadie.',
  caution: {
    'cites-outlet': 'Un medio cita a otro',
    'names-outlet': 'Un medio nombra a otro en sus palabras',
    'same-unnamed': 'Los medios dan la misma fuente sin nombre',
    'perhaps-same': 'Los medios se apoyan en fuentes sin nombre que quizá sean las mismas',
  },
  cautionNone: {
    'cites-outlet': 'Ninguna afirmación se atribuye a otro medio.',
    'names-outlet': 'Ningún medio nombra a otro en las palabras de una afirmación.',
    'same-unnamed': 'No hay dos medios que den la misma fuente sin nombre para una afirmación.',
    'perhaps-same': 'No hay dos medios que se apoyen en distintas fuentes sin nombre para una afirmación.',
  },
  cites: (outlet, cited) => (cited === '' ? `${outlet} cita a otro medio.` : `${outlet} cita a ${cited}.`),
  names: (outlet, cited) => `${outlet} nombra a ${cited}.`,
  sameUnnamed: (outlets, source, role) => `${outlets}: ${source}${role === '' ? '' : ` (${role})`}.`,
  perhapsSame: (outlets, who) =>
    `${outlets}: ${who === '' ? 'fuentes sin nombre' : who}. Por los textos, nadie puede saber si son las mismas.`,

  uncited: 'En el relato, pero no dados como fuente',
  uncitedHelp: 'De ellos hablan los artículos; no se les atribuye ninguna afirmación.',
};
