import { number, plural } from './es-count.ts';
import type { about as english } from './en-about.ts';

/** About the dossier, its texts and how they were marked, in Spanish. */
export const about: typeof english = {
  proof: 'Cada marca está probada',
  found: (found, total) => `${number(found)} de ${number(total)} citas encontradas`,
  foundHelp:
    'Al abrir, cada cita se buscó en su artículo, carácter por carácter. La que no se encuentra figura aquí y no se marca en ninguna parte.',
  foundIn: (outlet, found, total) => `${outlet}: ${number(found)} de ${number(total)}`,
  lost: 'No encontradas',
  allFound: 'No falta ninguna.',
  unchanged: 'Cada texto es aquel sobre el que se hicieron las marcas: su SHA-256 coincide.',
  changed: 'Un texto no es aquel sobre el que se hicieron las marcas:',
  unchecked: 'Aquí no se pudo comprobar si los textos siguen intactos: la página no se abrió por https.',
  quotationsOnly:
    'Esta copia contiene algunas citas de los artículos, no sus textos completos. Cada una se encontró en el texto completo, carácter por carácter, antes de omitir el resto. Quien tenga un texto completo puede comprobarlo con su SHA-256, que está en el dosier.',
  leftOut: (count) =>
    `Las palabras de ${plural(count, { one: 'otra', other: 'otras #' })} se omiten en esta copia; […] está en su lugar.`,
  texts: 'Los textos',
  headline: 'Titular',
  author: 'Autoría',
  noAuthor: 'no consta en el texto',
  published: 'Publicación',
  edition: 'Edición',
  length: 'Extensión',
  wordCount: (count) => plural(count, { one: '# palabra', other: '# palabras' }),
  rights:
    'Los artículos pertenecen a quienes los publicaron. Se incluyen sin alterar, para su comparación y estudio.',
  rightsOfQuotations:
    'Los artículos pertenecen a quienes los publicaron. Aquí se citan pasajes sin alterar, para su comparación y estudio.',
  marking: 'Cómo se marcaron las afirmaciones',
  markingText: [
    'Los artículos se leyeron frase a frase y uno frente a otro, una vez desde cada lado. Una afirmación es un asunto que se puede comprobar. Lo que varios tratan es una sola afirmación con la versión de cada uno, también donde lo expresan de otro modo; donde de cada uno se aprende algo distinto, se nombra la diferencia.',
    'El silencio no es desacuerdo: una afirmación de la que informa un solo medio es «solo uno». La relación entre los medios nunca se guarda: se deduce de las versiones. Nada aquí dice qué medio tiene razón.',
    'Las fechas se mantienen separadas: como las da un artículo y como las da el registro. Una fecha vaga se dibuja vaga.',
  ],
  counts: 'En cifras',
  notes: 'Notas de la redacción del dosier',
  notesHelp: 'Donde el registro completa o corrige una redacción. Cada nota nombra su fuente.',
  sources: 'Las autoridades del registro',
  privacy:
    'Sin cuenta, sin seguimiento, sin peticiones a ningún otro servidor. Lo que se elige está en el enlace y en ninguna otra parte.',
};
