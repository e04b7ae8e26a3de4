import { EVENTS, list, number, plural, shownOf } from './es-count.ts';
import type { pictures as english } from './en-pictures.ts';

/** Pictures of the history and the history on paper, in Spanish. */
export const pictures: typeof english = {
  take: { view: 'Imagen de esta vista', whole: 'Imagen de toda la historia' },
  formats: { svg: 'SVG', png: 'PNG' },
  saved: (file) => `Guardado: ${file}.`,
  counted: (shown, total) => shownOf(shown, total, EVENTS),
  dates: {
    record: 'Fechas del registro',
    reported: (outlets) => `Fechas según ${list(outlets)}`,
  },
  key: 'Leyenda',
  numbers: 'Números pequeños: fuentes',
  group: (count, number) => `${count} más: lista ${number}`,
  lists: 'Reunidos por falta de espacio',
  list: (number) => `Lista ${number}`,
  undated: 'Sin una fecha que se pueda dibujar',
  sources: 'Fuentes',
  madeWith: (title) => `Dibujado con Parallax a partir del dosier «${title}».`,
  described: (events) => `Sucesos en orden cronológico: ${events}`,
  dated: (title, date) => `${title} (${date})`,
  print: 'Imprimir',
  onPaper: 'En papel',
  what: { strip: 'Tira mural', list: 'Lista' },
  whatLabel: 'Qué',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  help: {
    strip: 'Hojas para pegar una junto a otra, después la leyenda y las fuentes. Imprimir al 100 %.',
    list: 'Los sucesos en orden cronológico, con las fechas de cada medio y las fuentes.',
  },
  back: 'Volver a la cronología',
  sheet: (number, total) => `${number} de ${total}`,
  sheetName: (number, total, stretch) => `Hoja ${number} de ${total}: ${stretch}`,
  glue: (next) => `La hoja ${next} continúa desde la línea discontinua`,
  beside: 'Leyenda y fuentes',
  reportedBy: (article, date) => `${article}: ${date}`,
  sourceNumbers: (numbers) =>
    `${plural(numbers.length, { one: 'Fuente', other: 'Fuentes' })} ${list(numbers.map(number))}`,
  source: (parts) => parts.join(', '),
};
