import type { paper as english } from './en-paper.ts';

/** The words of what is printed from lessons, articles and the ledger, in Spanish. */
export const paper: typeof english = {
  lesson: 'Lección',
  back: {
    lesson: 'Volver a las lecciones',
    explore: 'Volver a los artículos',
    ledger: 'Volver a la tabla',
  },
  what: {
    worksheet: 'Hoja de trabajo',
    key: 'Soluciones de la hoja',
    notes: 'Notas para el profesorado',
    articles: 'Artículos con afirmaciones numeradas',
    ledger: 'Tabla de afirmaciones',
  },
  help: {
    worksheet:
      'Lo que pregunta la lección, sin las respuestas. Pasos y preguntas llevan los números de la pantalla.',
    key: 'Lo mismo con las respuestas, que se siguen de los artículos y del registro.',
    notes: 'Para un aula cuya única pantalla es la de la clase.',
    articles:
      'Cada afirmación empieza con su número y va subrayada con la línea de su relación; un apéndice recoge las afirmaciones por orden de número.',
    ledger:
      'Las afirmaciones que pasan el filtro de la tabla, con las palabras de cada medio y quién lo dice.',
  },
  worksheetTo: 'Hoja de trabajo',
  keyTo: 'Soluciones de la hoja de trabajo',
  asksNothing: 'Esta lección no pregunta nada que pueda responderse en papel.',
  lines: 'Líneas para escribir',
  right: 'correcto',
  toOrder: 'Numerar de lo más antiguo a lo más reciente',
  inOrder: 'De lo más antiguo a lo más reciente',
  claims: 'Las afirmaciones',
  claimsHelp:
    'Los números son los de los artículos. Subrayado continuo: los medios coinciden. Doble: hay diferencias. De puntos: solo uno informa de ello.',
  claim: 'Afirmación',
};
